using System.Globalization;
using ImrRules.Cases;
using ImrRules.Evaluation.Asking;
using ImrRules.Vocabulary;

namespace ImrRules.Cli.Asking;

/// <summary>Puts an answer where it belongs in a case of one item: to a fact, to the diagnoses, to the date of the request, or to the request's own words.</summary>
internal static class GivenAnswer
{
    /// <summary>The case with the answer; null, with what would be understood, where the words are no answer.</summary>
    public static CaseFile? In(CaseFile file, OpenQuestion question, string words, ClinicalVocabulary vocabulary, out string expected)
    {
        expected = "";
        switch (question.About)
        {
            case QuestionAbout.Fact:
                expected = question.Takes!;
                return Understood(vocabulary.FindFact(question.Fact!)!, words, vocabulary) is { } answered ? WithFact(file, answered) : null;
            case QuestionAbout.RequestDate:
                expected = "year, month and day, such as 2015-01-12";
                return DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? file with { RequestDate = day } : null;
            case QuestionAbout.Diagnosis:
                return file with { Diagnoses = [.. file.Diagnoses, new Diagnosis(words)] };
            default:
                return WithItem(file, file.Items[0] with { Request = $"{file.Items[0].Request}, {words}" });
        }
    }

    private static AnsweredFact? Understood(Fact fact, string words, ClinicalVocabulary vocabulary)
    {
        if (words.Equals(AnsweredFact.NotInTheRecords, StringComparison.OrdinalIgnoreCase))
            return new AnsweredFact(fact.Name, AnsweredFact.NotInTheRecords);
        string[] answer = fact.Type switch
        {
            FactType.Treatments => words.Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            FactType.YesOrNo => [words.ToLowerInvariant() switch { "y" => "yes", "n" => "no", var said => said }],
            _ => [words],
        };
        return FactValueReader.Read(fact, answer, vocabulary) is null ? null : new AnsweredFact(fact.Name, answer);
    }

    private static CaseFile WithFact(CaseFile file, AnsweredFact answered)
    {
        var item = file.Items[0];
        return WithItem(file, item with { Facts = [.. item.Facts.Where(other => other.Fact != answered.Fact), answered] });
    }

    private static CaseFile WithItem(CaseFile file, DisputedItem item) => file with { Items = [item] };
}
