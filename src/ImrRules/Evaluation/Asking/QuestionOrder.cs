using ImrRules.Cases;
using ImrRules.Evaluation.Changing;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Asking;

/// <summary>
/// Puts first the question that settles most: each answer to it is tried, and the one after which the fewest questions are left open, on the average, is asked first.
/// What has no answers that could be tried (a body region, a date) comes before all others, since these may hang on it. Equals stay in the order of the determination.
/// </summary>
internal sealed class QuestionOrder(Func<CaseFile, Determination> evaluate, ClinicalVocabulary vocabulary)
{
    public IReadOnlyList<OpenQuestion> Of(CaseFile file, int number) =>
        [.. evaluate(file).Deciding.Open.Select(question => (Question: question, Left: LeftAfter(question, file, number))).OrderBy(pair => pair.Left).Select(pair => pair.Question)];

    private double LeftAfter(OpenQuestion question, CaseFile file, int number)
    {
        if (question.Fact is not { } name || vocabulary.FindFact(name) is not { } fact)
            return -1;
        return FittingAnswer.Classes(fact, question.Tests).Select(answer => With(file, number, fact, answer)).Select(answered => (double)evaluate(answered).Deciding.Open.Count).DefaultIfEmpty(-1).Average();
    }

    private static CaseFile With(CaseFile file, int number, Fact fact, FactValue answer)
    {
        var item = file.Items[number - 1];
        var answered = item with { Facts = [new AnsweredFact(fact.Name, Words(answer)), .. item.Facts.Where(other => other.Fact != fact.Name)] };
        return file with { Items = [.. file.Items.Select((other, at) => at == number - 1 ? answered : other)] };
    }

    private static string[] Words(FactValue answer) => answer switch
    {
        FactValue.Measured { Measure: var measure } => [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{measure.Number} {measure.Unit}").TrimEnd()],
        FactValue.Treatments { Named.Count: > 0 } treatments => [.. treatments.Named],
        _ => [answer.ToString()!],
    };
}
