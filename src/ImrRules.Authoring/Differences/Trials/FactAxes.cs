using System.Globalization;
using ImrRules.Authoring.Showing;
using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>The answers to the facts on which two versions turn: those that their tests tell apart, and that nothing was found.</summary>
internal static class FactAxes
{
    /// <param name="fact">The fact.</param>
    /// <param name="tests">All that is required of it.</param>
    public static Axis Of(Fact fact, IReadOnlyList<FactTest> tests)
    {
        var answers = Answers(fact, tests);
        TrialValue[] values = [.. answers.Select(answer => Value(answer.Words)), Value([AnsweredFact.NotInTheRecords])];
        return new Axis(values, places => $"{fact.Name}: {Words(places)}") { IsFact = true };

        TrialValue Value(IReadOnlyList<string> words) => new(string.Join(" and ", words), trial => trial with { Facts = [.. trial.Facts, new AnsweredFact(fact.Name, words)] });

        string Words(IReadOnlyList<int> places)
        {
            int[] answered = [.. places.Where(place => place < answers.Length)];
            var words = Runs.Of(answered).SelectMany(run => answers[run.First].Stretch is { } first && answers[run.Last].Stretch is { } last && answers[run.First].Unit == answers[run.Last].Unit
                ? [Stretch.Words(first, last, answers[run.First].Unit, isCounted: false)]
                : Enumerable.Range(run.First, run.Last - run.First + 1).Select(at => values[at].Words));
            return Lines.Either([.. words, .. places.Where(place => place == answers.Length).Select(place => values[place].Words)]);
        }
    }

    private static (IReadOnlyList<string> Words, Stretch? Stretch, string Unit)[] Answers(Fact fact, IReadOnlyList<FactTest> tests) => fact.Type switch
    {
        FactType.YesOrNo => [(["yes"], null, ""), (["no"], null, "")],
        FactType.Choice => [.. fact.Choices.Concat(tests.OfType<FactTest.OneOf>().SelectMany(test => test.Words)).Distinct().Select(choice => ((IReadOnlyList<string>)[choice], (Stretch?)null, ""))],
        FactType.Treatments => [.. Sets([.. tests.OfType<FactTest.OneOf>().SelectMany(test => test.Words).Distinct()]).Select(set => (set, (Stretch?)null, ""))],
        _ => [.. tests.OfType<FactTest.Compared>().GroupBy(test => test.Bound.Unit).SelectMany(line => Stretch.Between(line.Select(test => test.Bound.Number), isCounted: false)
            .Select(stretch => ((IReadOnlyList<string>)[Written(stretch.Sample, line.Key)], (Stretch?)stretch, line.Key)))],
    };

    /// <summary>As it is read in a case: the unit by its own name, of one as of many.</summary>
    public static string Written(decimal number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}").TrimEnd();

    /// <summary>None of the treatments, each, and all: a test is passed by any one of its own.</summary>
    private static List<IReadOnlyList<string>> Sets(string[] treatments)
    {
        List<IReadOnlyList<string>> sets = [["none"], .. treatments.Select(treatment => (IReadOnlyList<string>)[treatment])];
        if (treatments.Length > 1)
            sets.Add(treatments);
        return sets;
    }
}
