using CsCheck;
using ImrRules.Tests.Properties.Differential;

namespace ImrRules.Tests.Properties;

/// <summary>Answers to the facts of made-up packs, of every kind that criteria can tell apart; and a case that is answered by them where nobody was asked.</summary>
public static class Completion
{
    private static readonly Gen<string> YesOrNo = Gen.Bool.Select(yes => yes ? "yes" : "no");

    /// <summary>An answer to each fact.</summary>
    public static readonly Gen<Dictionary<string, string>> Answers = Gen.Select(
        YesOrNo.Array[PackModel.YesNoFacts.Length], Gen.Int[0, 7], Gen.Int[0, PackModel.Choices.Length - 1], Gen.Int[0, 6],
        (yesNo, count, choice, grains) => PackModel.YesNoFacts.Zip(yesNo).Append((PackModel.Count, $"{count}")).Append((PackModel.Choice, PackModel.Choices[choice])).Append(("grains taken", $"{grains} grains"))
            .ToDictionary(answer => answer.Item1, answer => answer.Item2));

    /// <summary>The case with an answer to each fact that it does not answer: not asked becomes asked.</summary>
    public static CaseModel Asked(CaseModel given, Dictionary<string, string> answers) =>
        With(given, answers.Where(answer => given.Answers.GetValueOrDefault(answer.Key) is null or "not asked"));

    /// <summary>The case with one more fact documented.</summary>
    public static CaseModel Documented(CaseModel given, Dictionary<string, string> answers, int which)
    {
        var open = answers.Where(answer => given.Answers.GetValueOrDefault(answer.Key) is null or "not asked" or "not in the records").OrderBy(answer => answer.Key, StringComparer.Ordinal).ToArray();
        return open.Length == 0 ? given : With(given, [open[which % open.Length]]);
    }

    private static CaseModel With(CaseModel given, IEnumerable<KeyValuePair<string, string>> answers)
    {
        var all = new Dictionary<string, string>(given.Answers);
        foreach (var (fact, answer) in answers)
            all[fact] = answer;
        return given with { Answers = all };
    }
}
