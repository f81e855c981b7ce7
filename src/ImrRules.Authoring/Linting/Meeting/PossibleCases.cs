using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Cases;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>
/// All cases of a request that differ in which recommendations apply to it: days, regions, diagnoses and answers, each of those that have one effect once.
/// The engine says what applies; here it is only asked once for each.
/// </summary>
internal sealed class PossibleCases
{
    private readonly string _treatment;
    private readonly int _recommendations;
    private readonly IReadOnlyList<Circumstance<KeyDates>> _days = [];
    private readonly IReadOnlyList<Circumstance<string?>> _regions = [];
    private readonly IReadOnlyList<Circumstance<IReadOnlyList<AnsweredFact>>> _phases = [];
    private readonly IReadOnlyList<Circumstance<IReadOnlyList<AnsweredFact>>> _deadlines = [];
    private readonly DiagnosisCircumstances _diagnoses;
    private readonly Lazy<IReadOnlyList<PossibleCase>?> _all;

    public PossibleCases(TreatmentGroup group, IReadOnlyList<GuidelineSource> notHeld, Situations situations)
    {
        var scopes = new GroupScopes(group.Recommendations, notHeld);
        (_treatment, _recommendations) = (group.Treatment, group.Recommendations.Count);
        _diagnoses = new DiagnosisCircumstances(scopes, situations);
        _all = new(GoThrough);
        if (group.Recommendations.Count + notHeld.Count > Effect.MostBits)
            return;
        _days = DayCircumstances.Of(scopes);
        _regions = RegionCircumstances.Of(scopes, situations);
        var answers = new AnswerCircumstances(scopes, situations);
        (_phases, _deadlines) = (answers.Phases, answers.Deadlines);
    }

    /// <summary>One case for each set of recommendations that apply, with those of which it is open and the order of their sources; null where there are too many to go through.</summary>
    public IReadOnlyList<PossibleCase>? All => _all.Value;

    /// <summary>What of a recommendation's scope and its source's no case can meet together; null where each by itself can be met.</summary>
    public string? WhatNeverHolds(int recommendation)
    {
        bool Never<T>(IReadOnlyList<Circumstance<T>> all) => all.Count > 0 && all.All(one => !one.Effect.IsMet(recommendation));

        return Never(_regions) ? "no body region is one of its own and one of its source's"
            : Never(_phases) ? "its phases and its source's never hold together"
            : null;
    }

    private List<PossibleCase>? GoThrough()
    {
        if (_phases.Count == 0 || _deadlines.Count == 0)
            return null;
        var known = new HashSet<(UInt128, UInt128, UInt128, UInt128)>();
        var cases = new List<PossibleCase>();
        var count = 0;
        foreach (var day in _days)
        {
            foreach (var region in _regions)
            {
                var placed = day.Effect & region.Effect;
                foreach (var phase in _phases)
                {
                    var phased = placed & phase.Effect;
                    foreach (var deadline in _deadlines)
                    {
                        var timely = phased & deadline.Effect;
                        // diagnoses come last: only those matter that speak of what still applies
                        foreach (var diagnoses in _diagnoses.For(timely))
                        {
                            if (++count > AnswerCombinations.Most)
                                return null;
                            var effect = timely & diagnoses.Effect;
                            if (known.Add((effect.Meets, effect.Asks, effect.First, effect.Excludes >> _recommendations)))
                                cases.Add(new PossibleCase(_treatment, day.Value, region.Value, diagnoses.Value, phase.Value, deadline.Value, effect));
                        }
                    }
                }
            }
        }
        return cases;
    }
}
