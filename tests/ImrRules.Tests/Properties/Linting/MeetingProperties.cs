using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using ImrRules.Authoring.Linting;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties.Linting;

/// <summary>What the linter says of how recommendations meet, held against the evaluator asked about every case.</summary>
public sealed class MeetingProperties
{
    /// <summary>50 in a test run; set the variable for more.</summary>
    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("IMR_PROPERTY_PACKS") ?? "50", CultureInfo.InvariantCulture);

    [Fact]
    public void A_pair_is_in_conflict_exactly_when_the_evaluator_finds_a_case_in_which_it_is()
    {
        var conflicts = 0;

        Generators.Pack.Sample(pack =>
        {
            var expected = Determined(pack).Where(part => part.Outcome == Outcome.Conflict).SelectMany(part => Pairs(pack, part.Citations.Select(citation => citation.Recommendation))).Distinct();
            var found = GuidelineLinter.Lint(PackYaml.Files(pack)).Where(one => one.Rule == "conflict").SelectMany(one => Pairs(pack, NamedIn(pack, one.Hint!))).Distinct();

            AssertSame(expected, found, pack);
            Interlocked.Add(ref conflicts, found.Count());
        }, iter: Packs);

        Assert.True(conflicts > 0, "the packs hold no conflict and prove nothing");
    }

    [Fact]
    public void A_recommendation_is_unreachable_exactly_when_it_speaks_to_no_case()
    {
        var unreachable = 0;

        Generators.Pack.Sample(pack =>
        {
            var seen = pack.Recommendations.SelectMany(one => one.See).ToHashSet();
            var speaking = Determined(pack).SelectMany(Speaking).ToHashSet();
            var expected = pack.Recommendations.Select(one => one.FullName).Where(name => !speaking.Contains(name) && !seen.Contains(name));
            var found = GuidelineLinter.Lint(PackYaml.Files(pack)).Where(one => one.Rule == "unreachable").Select(one => $"{one.File.Split('/')[0]}/{Regex.Match(one.Message, "\"(.*?)\"").Groups[1].Value}");

            AssertSame(expected, found, pack);
            Interlocked.Add(ref unreachable, found.Count());
        }, iter: Packs);

        Assert.True(unreachable > 0, "the packs hold no unreachable recommendation and prove nothing");
    }

    private static PartDetermination[] Determined(PackModel pack)
    {
        var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
        return [.. EveryCase.Of(pack).Select(given => evaluator.Evaluate(given.Request, given.File).Deciding)];
    }

    /// <summary>What governs, is in conflict, or is looked at and makes no recommendation or supports no more.</summary>
    private static IEnumerable<string> Speaking(PartDetermination part)
    {
        var passed = part.PassedOver.Where(passed => passed.Reason is PassedOverReason.SaysNothing or PassedOverReason.SupportsNoMore).Select(passed => passed.Recommendation!);
        return part.Governs is null ? passed.Concat(part.Citations.Select(citation => citation.Recommendation)) : passed.Append(part.Governs);
    }

    /// <summary>Each that is against beside each that is not.</summary>
    private static IEnumerable<string> Pairs(PackModel pack, IEnumerable<string> between)
    {
        var all = between.Select(name => pack.Recommendations.Single(one => one.FullName == name)).ToArray();
        return all.Where(one => IsAgainst(pack, one)).SelectMany(against => all.Where(one => !IsAgainst(pack, one)).Select(other => $"{against.FullName} {other.FullName}"));
    }

    private static bool IsAgainst(PackModel pack, RecommendationModel one) =>
        one.Says == "not recommended" || one.Says.Length == 0 && one.See.All(name => IsAgainst(pack, pack.Recommendations.Single(other => other.FullName == name)));

    /// <summary>Ids are unique in these packs: a name of one source's is its id alone.</summary>
    private static IEnumerable<string> NamedIn(PackModel pack, string hint) =>
        Regex.Matches(hint, @"^(?:s\d/)?(r\d+) +says ", RegexOptions.Multiline).Select(match => pack.Recommendations.Single(one => one.Id == match.Groups[1].Value).FullName);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> found, PackModel pack)
    {
        var (by, lint) = (string.Join("; ", expected.Order(StringComparer.Ordinal)), string.Join("; ", found.Order(StringComparer.Ordinal)));
        if (by != lint)
            Assert.Fail($"evaluator: {by}\nlinter:    {lint}\n{PackYaml.Write(pack)}");
    }
}
