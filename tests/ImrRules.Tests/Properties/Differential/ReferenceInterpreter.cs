using ImrRules.Law;
using static ImrRules.Tests.Properties.Differential.ReferenceInterpreter.State;

namespace ImrRules.Tests.Properties.Differential;

/// <summary>
/// Decides a made-up case from a made-up pack as the guideline format says it, in plain code that shares nothing with the engine: no rules engine, no types of the library but the outcome's name.
/// </summary>
public sealed class ReferenceInterpreter(PackModel pack, CaseModel given)
{
    public enum State { NotAsked, NotDocumented, No, Yes }

    private enum Support { Nothing, NotDocumented, Part, NotAsked, All }

    private sealed record Judged(RecommendationModel Of, Support Support, decimal? Amount, bool Silent, bool Against, bool HasAmounts);

    private State Unanswered => given.NotInTheRecords ? NotDocumented : NotAsked;

    /// <summary>The most cautious outcome of the parts: one for each region that the request names.</summary>
    public (Outcome Outcome, string? Governs, decimal? Supported) Decide()
    {
        var parts = given.Regions.Length > 1 ? given.Regions.Select(region => Part([region])) : [OpenPart(given.Regions.Length == 1 ? Narrowed(given.Regions[0]) : RegionsOfDiagnoses())];
        return parts.MinBy(part => part.Outcome);
    }

    /// <summary>Of several regions that it may be for each is judged: one answer, or the region is asked for.</summary>
    private (Outcome Outcome, string? Governs, decimal? Supported) OpenPart(string[] regions)
    {
        if (regions.Length < 2)
            return Part(regions);
        var tried = regions.Select(region => Part([region])).ToArray();
        return tried.All(one => one.Outcome == tried[0].Outcome && (one.Outcome < Outcome.PartlyMedicallyNecessary || one.Supported == tried[0].Supported)) ? tried[0] : (Outcome.InformationNeeded, null, null);
    }

    private string[] Narrowed(string written)
    {
        var within = RegionsOfDiagnoses().Where(region => region != written && PackModel.Regions[region].Contains(written)).ToArray();
        return within.Length > 0 ? within : [written];
    }

    private string[] RegionsOfDiagnoses() => [.. given.Diagnoses.SelectMany(words => words.Split(' ')).Where(PackModel.Regions.ContainsKey).Distinct()];

    private (Outcome Outcome, string? Governs, decimal? Supported) Part(string[] regions)
    {
        var on = pack.Recommendations.Where(one => PackModel.Treatments[given.Treatment].Contains(one.Treatment)).Select(one => (one, state: Applies(one, regions))).ToArray();
        var applying = on.Where(pair => pair.state == Yes).Select(pair => Judge(pair.one)).ToList();
        var result = Governing(applying, regions, openPhasesHold: false);
        var asks = on.Where(pair => pair.state == NotAsked).Select(pair => Governing([.. applying, Judge(pair.one)], regions, openPhasesHold: false));
        if (applying.Select(one => Source(one.Of)).Concat(NotHeld(regions)).Any(source => source.FirstIn.Any(phase => Phase(phase) == NotAsked)))
            asks = asks.Append(Governing(applying, regions, openPhasesHold: true));
        return asks.Any(other => (other.Outcome, other.Supported) != (result.Outcome, result.Supported)) ? (Outcome.InformationNeeded, result.Governs, null) : result;
    }

    private (Outcome Outcome, string? Governs, decimal? Supported) Governing(List<Judged> applying, string[] regions, bool openPhasesHold)
    {
        var caps = new List<Judged>();
        var notHeld = NotHeld(regions);
        for (var standing = 0; standing < 5; standing++)
        {
            var left = applying.Where(one => Source(one.Of).Standing == standing).ToList();
            while (left.Count > 0)
            {
                var sources = left.Select(one => Source(one.Of)).Distinct().ToArray();
                var first = sources.Where(one => !sources.Any(other => other != one && GoesBefore(other, one, left, openPhasesHold))).ToArray();
                var candidates = left.Where(one => (first.Length > 0 ? first : sources).Contains(Source(one.Of))).ToList();
                var narrowest = candidates.Where(one => !candidates.Exists(other => other.Of.Source == one.Of.Source && Narrower(other.Of, one.Of))).ToList();
                var speaking = narrowest.Where(one => !one.Silent).ToList();
                caps.AddRange(narrowest.Where(one => one.Silent && one.HasAmounts).OrderBy(one => one.Of.FullName, StringComparer.Ordinal));
                left.RemoveAll(candidates.Contains);
                if (speaking.Count == 0)
                    continue;
                if (standing == 1 && notHeld.Any(source => speaking.Exists(one => !GoesBefore(Source(one.Of), source, [], openPhasesHold))))
                    return (Outcome.NoApplicableGuideline, null, null);
                if (speaking.Exists(one => one.Against) && !speaking.TrueForAll(one => one.Against))
                    return (Outcome.Conflict, speaking.Select(one => one.Of.FullName).Min(StringComparer.Ordinal), null);
                var governs = speaking.OrderByDescending(one => one.Support).ThenByDescending(one => one.Amount ?? decimal.MaxValue)
                    .ThenByDescending(one => one.Of.Says switch { "recommended" => 4, "recommended as an option" => 3, "not recommended" => 2, _ => 0 }).ThenBy(one => one.Of.FullName, StringComparer.Ordinal).First();
                governs = Capped(governs, caps);
                if (standing is 2 or 3 && StudiesComeToAnother(applying, governs, caps, openPhasesHold))
                    return (Outcome.Conflict, governs.Of.FullName, null);
                return (OutcomeOf(governs.Support), governs.Of.FullName, governs.Amount);
            }
            if (standing == 1 && notHeld.Length > 0)
                return (Outcome.NoApplicableGuideline, null, null);
        }
        return caps.Find(cap => cap.Support == Support.Nothing) is { } refusing ? (Outcome.NotMedicallyNecessary, refusing.Of.FullName, refusing.Amount) : (Outcome.NoApplicableGuideline, null, null);
    }

    /// <summary>The schedules in force of which nothing is held.</summary>
    private SourceModel[] NotHeld(string[] regions) => [.. pack.Sources.Where(source => source.Standing == 1 && !pack.Recommendations.Any(one => one.Source == source.Id) && InForce(source)
        && Region(source.Regions, regions) != No && Phases(source.Phases) != No)];

    private static Judged Capped(Judged judged, List<Judged> caps) =>
        caps.Aggregate(judged, (bounded, cap) => IsStricter(cap, bounded.Support, bounded.Amount) ? bounded with { Support = cap.Support, Amount = cap.Amount } : bounded);

    private static Outcome OutcomeOf(Support support) => support switch
    {
        Support.All => Outcome.MedicallyNecessary,
        Support.Part => Outcome.PartlyMedicallyNecessary,
        Support.NotAsked => Outcome.InformationNeeded,
        _ => Outcome.NotMedicallyNecessary,
    };

    /// <summary>Whether the study that the ranks of review put above a guideline leads to something else than the guideline.</summary>
    private bool StudiesComeToAnother(List<Judged> applying, Judged guideline, List<Judged> caps, bool openPhasesHold)
    {
        var studies = applying.Where(one => Source(one.Of).Standing == 4 && !one.Silent).ToList();
        var sources = studies.Select(one => Source(one.Of)).Distinct().ToArray();
        var first = sources.Where(one => !sources.Any(other => other != one && GoesBefore(other, one, studies, openPhasesHold))).ToArray();
        var candidates = studies.Where(one => (first.Length > 0 ? first : sources).Contains(Source(one.Of))).ToList();
        return candidates.Where(one => !candidates.Exists(other => other.Of.Source == one.Of.Source && Narrower(other.Of, one.Of))).Select(one => Capped(one, caps))
            .Any(one => OutcomeOf(one.Support) != OutcomeOf(guideline.Support) || one.Support == Support.Part && one.Amount != guideline.Amount);
    }

    private bool GoesBefore(SourceModel one, SourceModel other, List<Judged> among, bool openPhasesHold)
    {
        int Rank(SourceModel source) => source.Standing > 1 ? among.Where(judged => judged.Of.Source == source.Id).Max(judged => judged.Of.Evidence)
            : source.Phases.Length > 0 ? 3 : source.FirstIn.Any(phase => Phase(phase) == Yes || openPhasesHold && Phase(phase) == NotAsked) ? 2 : source.Regions.Length > 0 ? 1 : 0;
        return one.Before.Contains(other.Id) || !other.Before.Contains(one.Id) && Rank(one) > Rank(other);
    }

    private static bool Narrower(RecommendationModel one, RecommendationModel other)
    {
        if (one.Treatment != other.Treatment)
            return PackModel.Treatments[one.Treatment].Contains(other.Treatment);
        foreach (var (a, b) in new[] { (one.Conditions, other.Conditions), (one.Phases, other.Phases), (one.Regions, other.Regions) })
        {
            var (within, holds) = (Within(a, b), Within(b, a));
            if (!within || !holds)
                return within;
        }
        return false;
    }

    /// <summary>Whether each of the terms lies in one of the wider ones; whatever confines lies in what does not.</summary>
    private static bool Within(string[] terms, string[] wider) => wider.Length == 0
        || terms.Length > 0 && terms.All(term => PackModel.Regions.GetValueOrDefault(term, [term]).Any(wider.Contains));

    private SourceModel Source(RecommendationModel one) => pack.Sources.Single(source => source.Id == one.Source);

    private bool InForce(SourceModel source) => !(given.Day < source.From) && !(given.Day > source.To);

    private State Applies(RecommendationModel one, string[] regions) => !InForce(Source(one)) ? No : AllOf(
        Region(one.Regions, regions), Region(Source(one).Regions, regions), Conditions(one.Conditions), Phases(one.Phases), Phases(Source(one).Phases));

    private static State Region(string[] wanted, string[] asked)
    {
        if (wanted.Length == 0)
            return Yes;
        var states = asked.Select(region => AnyOf([.. wanted.Select(want => PackModel.Regions[region].Contains(want) ? Yes : PackModel.Regions[want].Contains(region) ? NotAsked : No)])).Distinct().ToArray();
        return states.Length == 1 ? states[0] : NotAsked;
    }

    private State Conditions(string[] wanted) => wanted.Length == 0 ? Yes
        : given.Diagnoses.Length == 0 ? Unanswered : given.Diagnoses.Any(words => words.Split(' ').Any(wanted.Contains)) ? Yes : No;

    private State Phases(string[] wanted) => wanted.Length == 0 ? Yes : AnyOf([.. wanted.Select(Phase)]);

    private State Phase(string phase) => given.Phases is { } stated ? stated.Contains(phase) ? Yes : No : Fact(PackModel.Phases[phase], answer => answer == "yes");

    private State Fact(string fact, Func<string, bool> passes) => given.Answers.GetValueOrDefault(fact) switch
    {
        null => Unanswered,
        "not in the records" => NotDocumented,
        "not asked" => NotAsked,
        var answer => passes(answer) ? Yes : No,
    };

    private State Criterion(CriterionModel criterion) => criterion switch
    {
        CriterionModel.YesNo yesNo => Fact(yesNo.Fact, answer => answer == "yes" == yesNo.Required),
        CriterionModel.OneOf one => Fact(PackModel.Choice, one.Words.Contains),
        CriterionModel.Bound bound => Fact(PackModel.Count, answer => int.Parse(answer, null) is var n && bound.Words switch { "at least" => n >= bound.Number, "at most" => n <= bound.Number, "more than" => n > bound.Number, _ => n < bound.Number }),
        _ => AtLeast(((CriterionModel.Group)criterion).AtLeast, [.. ((CriterionModel.Group)criterion).Members.Select(Criterion)]),
    };

    private static State AtLeast(int n, State[] states) => states.Count(state => state == Yes) >= n ? Yes
        : states.Count(state => state != No) < n ? No : states.Contains(NotAsked) ? NotAsked : NotDocumented;

    private static State AllOf(params State[] states) => AtLeast(states.Length, states);

    private static State AnyOf(params State[] states) => AtLeast(1, states);

    private Judged Judge(RecommendationModel one)
    {
        var criteria = AllOf([.. one.Criteria.Select(Criterion)]);
        var amounts = one.Limits.Select(Limit).ToList();
        if (one.Steps.Length > 0)
            amounts.Insert(0, Course(one.Steps));
        amounts = [.. amounts.OrderBy(amount => amount.Support).ThenBy(amount => amount.Number ?? decimal.MaxValue)];
        var own = one.Says == "not recommended" || criteria == No || amounts.Exists(amount => amount.Support == Support.Nothing) ? Support.Nothing
            : criteria == NotAsked || amounts.Exists(amount => amount.Support == Support.NotAsked) ? Support.NotAsked
            : criteria == NotDocumented || amounts.Exists(amount => amount.Support == Support.NotDocumented) ? Support.NotDocumented
            : amounts.Count > 0 ? amounts[0].Support : Support.All;
        var amount = amounts.Find(found => found.Number is not null).Number;
        if (one.See.Length == 0)
            return new Judged(one, own, amount, one.Says == "no recommendation", one.Says == "not recommended", amounts.Count > 0);
        var seen = Judge(pack.Recommendations.Single(other => other.FullName == one.See[0]));
        if (one.Says.Length == 0)
            return seen with { Of = one };
        var isStricter = IsStricter(seen, own, amount);
        return new Judged(one, isStricter ? seen.Support : own, isStricter ? seen.Amount : amount, one.Says == "no recommendation", one.Says == "not recommended", amounts.Count > 0);
    }

    /// <summary>Of two that both hold: a refusal, then what must be asked, then what is not documented, then the lesser amount.</summary>
    private static bool IsStricter(Judged one, Support other, decimal? amount)
    {
        Support[] strictestFirst = [Support.Nothing, Support.NotAsked, Support.NotDocumented, Support.Part, Support.All];
        return one.Support == other
            ? one.Support is Support.Part or Support.All && one.Amount is { } bound && !(bound >= amount)
            : Array.IndexOf(strictestFirst, one.Support) < Array.IndexOf(strictestFirst, other);
    }

    private (Support Support, decimal? Number) Course(StepModel[] steps)
    {
        static bool More((Support Support, decimal? Number) a, (Support Support, decimal? Number) b) =>
            a.Support > b.Support || a.Support == b.Support && (a.Support == Support.All && a.Number is null && b.Number is not null || (a.Number ?? 0) > (b.Number ?? 0));
        (Support Support, decimal? Number)? Best(State state)
        {
            (Support Support, decimal? Number)? best = null;
            foreach (var step in steps.Where(step => AllOf([.. step.When.Select(Criterion)]) == state).Select(Step))
                best = best is null || More(step, best.Value) ? step : best;
            return best;
        }

        var inForce = Best(Yes);
        if (inForce?.Support == Support.All)
            return inForce.Value;
        if (Best(NotAsked) is { } asked && More(asked, inForce ?? (Support.Nothing, null)))
            return (Support.NotAsked, null);
        return inForce ?? (Best(NotDocumented) is null ? Support.Nothing : Support.NotDocumented, null);
    }

    private (Support Support, decimal? Number) Step(StepModel step)
    {
        if (step.UpTo is not { } upTo)
            return (Support.All, null);
        if (given.Earlier is "not counted" or "hinted at")
            return (given.NotInTheRecords ? Support.NotDocumented : Support.NotAsked, null);
        var left = Math.Max(0, upTo - (int.TryParse(given.Earlier, out var before) ? before : 0));
        return given.Visits switch
        {
            null => (left > 0 ? Support.All : Support.Nothing, left),
            var visits when visits <= left => (Support.All, visits),
            _ => left > 0 ? (Support.Part, left) : (Support.Nothing, 0),
        };
    }

    private (Support Support, decimal? Number) Limit(LimitModel limit)
    {
        var unknown = (limit.MustBeKnown ? given.NotInTheRecords ? Support.NotDocumented : Support.NotAsked : Support.All, (decimal?)null);
        if (limit.Kind == "grains a day")
        {
            return Fact("grains taken", answer => int.Parse(answer.Split(' ')[0], null) <= limit.UpTo) switch
            {
                Yes => (Support.All, null),
                No => (Support.Nothing, null),
                var open => (limit.MustBeKnown ? open == NotDocumented ? Support.NotDocumented : Support.NotAsked : Support.All, null),
            };
        }
        if (limit.Kind == "levels a session")
            return given.Levels is null ? unknown : (given.Levels <= limit.UpTo ? Support.All : Support.Nothing, null);
        if (given.Visits is not { } asked || given.Weeks is not { } weeks)
            return unknown;
        return (decimal)asked / weeks <= limit.UpTo ? (Support.All, null) : (Support.Part, limit.UpTo * weeks);
    }
}
