using System.Globalization;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Asking;
using ImrRules.Reporting;

namespace ImrRules.Cli.Asking;

/// <summary>Asks a person what would settle a request, the question first that settles most, and says after each answer what is still open.</summary>
internal sealed class Interview(GuidelineEvaluator evaluator, CommandStreams streams)
{
    private const string Stop = "stop";
    private const string Skip = "skip";

    private readonly HashSet<string> _skipped = [];

    /// <summary>The case with all answers that were given; the same where nothing was asked.</summary>
    public CaseFile Ask(CaseFile file)
    {
        while (Next(file) is { } question)
        {
            if (Answer(question, file) is not { } answered)
                return file;
            if (answered != file)
                TellOpen(answered);
            file = answered;
        }
        return file;
    }

    private OpenQuestion? Next(CaseFile file) =>
        evaluator.QuestionsOn(file, 1).FirstOrDefault(question => question.About != QuestionAbout.Other && !_skipped.Contains(question.Words));

    /// <summary>The case with the answer, or as it was where the question is skipped; null where the person has no more to say.</summary>
    private CaseFile? Answer(OpenQuestion question, CaseFile file)
    {
        streams.Error.Write($"\n{question.Words}\n");
        while (true)
        {
            streams.Error.Write($"  {Choices(question)} > ");
            streams.Error.Flush();
            var words = streams.Input.ReadLine()?.Trim();
            if (words is null || words.Equals(Stop, StringComparison.OrdinalIgnoreCase))
                return null;
            if (words.Length == 0 || words.Equals(Skip, StringComparison.OrdinalIgnoreCase))
            {
                _skipped.Add(question.Words);
                return file;
            }
            if (GivenAnswer.In(file, question, words, evaluator.Library.Vocabulary, out var expected) is not { } answered)
                streams.Error.Write($"  \"{words}\" is no answer to this; it takes {expected}.\n");
            else if (evaluator.QuestionsOn(answered, 1).Any(still => still.Words == question.Words))
                streams.Error.Write($"  \"{words}\" leaves the question open.\n");
            else
                return answered;
        }
    }

    private static string Choices(OpenQuestion question) => question.About switch
    {
        QuestionAbout.Fact => $"{question.Takes}; {AnsweredFact.NotInTheRecords}; {Skip}; {Stop}",
        QuestionAbout.RequestDate => $"a day, such as 2015-01-12; {Skip}; {Stop}",
        QuestionAbout.Diagnosis => $"a diagnosis as the records have it; {Skip}; {Stop}",
        _ => $"what the request leaves out; {Skip}; {Stop}",
    };

    private void TellOpen(CaseFile file)
    {
        var item = evaluator.Evaluate(file).Items[0];
        var open = item.Deciding.Questions;
        streams.Error.Write($"\n{DecisionWords.Of(item.Outcome, item.Supported)}{(open.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; still open ({open.Count}):"))}\n");
        foreach (var question in open)
            streams.Error.Write($"  {question}\n");
    }
}
