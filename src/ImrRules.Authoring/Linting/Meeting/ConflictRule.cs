using System.Globalization;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Diagnostics;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>Whether two recommendations of equal precedence disagree on one case, which then waits for a reviewer.</summary>
internal static class ConflictRule
{
    private const string Rule = "conflict";

    public static void Check(Referee referee, IReadOnlyList<TreatmentGroup> groups, DiagnosticBag found)
    {
        var disagreements = new List<Disagreement>();
        foreach (var (group, ofGroup) in groups.AsParallel().AsOrdered().Where(group => SidesOf(group.Recommendations, referee).Length > 0)
            .Select(group => (group, referee.CasesOf(group).All is { } cases ? In(group, cases, referee) : null)))
        {
            if (ofGroup is not null)
                disagreements.AddRange(ofGroup);
            else
                found.Note(NotDecided.Rule, group.Recommendations[0].Place, $"whether recommendations on {group.Treatment} disagree was not decided", NotDecided.TooManyCases);
        }
        var told = new HashSet<(Recommendation, Recommendation)>();
        foreach (var one in disagreements.OrderBy(one => one.Between.Count).ThenBy(one => Weight(one.Example)))
        {
            var pairs = one.Between.SelectMany(against => one.Between.Where(other => against.IsAgainst && !other.IsAgainst).Select(other => (against, other))).ToArray();
            if (pairs.All(told.Contains))
                continue;
            told.UnionWith(pairs);
            Report(one, found);
        }
    }

    private static Dictionary<string, Disagreement>.ValueCollection In(TreatmentGroup group, IReadOnlyList<PossibleCase> cases, Referee referee)
    {
        var found = new Dictionary<string, Disagreement>();
        var sides = SidesOf(group.Recommendations, referee);
        // where nothing is open comes first: elsewhere the whole engine is asked, and only for what is not yet known
        foreach (var given in cases.Where(given => sides.Any(side => given.Effect.IsMetByOne(side.Against) && given.Effect.IsMetByOne(side.For))).OrderBy(given => given.Effect.Asks == 0 ? 0 : 1))
        {
            if (referee.Among(referee.Applying(group, given), given).Conflict is not { Count: > 0 } conflict)
                continue;
            var key = string.Join(' ', conflict.Select(one => one.FullName));
            if (found.TryGetValue(key, out var known) ? given.Effect.Asks == 0 && Weight(given) < Weight(known.Example) : referee.IsConflict(given))
                found[key] = new Disagreement(conflict, given);
        }
        return found.Values;
    }

    /// <summary>The case with the fewest diagnoses, then the fewest answers, shows best what is meant.</summary>
    private static int Weight(PossibleCase given) => 100 * given.Diagnoses.Names.Count + given.Answered.Count();

    /// <summary>Those of each standing that are against, and those that are not, where there are both. A guideline and a study meet as well: one of the two legal orders puts them side by side.</summary>
    private static (UInt128 Against, UInt128 For)[] SidesOf(IReadOnlyList<Recommendation> recommendations, Referee referee)
    {
        // more are not gone through, which is then said
        if (recommendations.Count > Effect.MostBits)
            return [(UInt128.One, UInt128.One)];
        var sides = new (UInt128 Against, UInt128 For)[(int)Standing.Study + 1];
        for (var at = 0; at < recommendations.Count; at++)
        {
            var (one, bit) = (recommendations[at], UInt128.One << at);
            ref var side = ref sides[(int)one.Source.Standing];
            if (one.IsAgainst && !one.IsSilent)
                side.Against |= bit;
            else if (!one.IsSilent)
                side.For |= bit;
        }
        foreach (var guideline in (Standing[])[Standing.LeadingGuideline, Standing.OtherGuideline])
        {
            sides[(int)guideline].Against |= sides[(int)Standing.Study].Against;
            sides[(int)guideline].For |= sides[(int)Standing.Study].For;
        }
        return [.. sides.Where(side => side.Against != 0 && side.For != 0)];
    }

    private static void Report(Disagreement disagreement, DiagnosticBag found)
    {
        Recommendation[] between = [.. disagreement.Between.OrderBy(one => one.Place.Source.File, StringComparer.Ordinal).ThenBy(one => one.Place.Line)];
        var areOfOneSource = between.All(one => one.Source == between[0].Source);
        var names = between.Select(one => areOfOneSource ? one.Id : one.FullName).ToArray();
        var width = names.Max(name => name.Length);
        IEnumerable<string> lines =
        [
            .. between.Select((one, at) => string.Create(CultureInfo.InvariantCulture, $"{names[at].PadRight(width)}  says {SaysWords.Of(one.Says)}{(at == 0 ? "" : $"  ({one.Place.Source.File}:{one.Place.Line})")}")),
            $"Example: {CaseExample.Of(disagreement.Example)}.",
        ];
        if (disagreement.NeedsTwoDiagnoses)
            found.Note(Rule, between[0].Place, $"{between.Length} recommendations disagree where a patient has both diagnoses", string.Join('\n', lines));
        else
            found.Warning(Rule, between[0].Place, $"{between.Length} recommendations disagree on the same case", string.Join('\n', [.. lines, "Make one of them narrower (conditions, phases), or remove one."]));
    }
}
