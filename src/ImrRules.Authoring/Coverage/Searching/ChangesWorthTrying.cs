using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>The single changes of an example by which a mistake in a recommendation might be noticed.</summary>
internal sealed class ChangesWorthTrying(Recommendation right, Recommendation mistaken, ClinicalVocabulary vocabulary, Func<string, RequestReading> read)
{
    private readonly RequestTexts _texts = new(vocabulary, read);
    private readonly IReadOnlyList<Amount> _amounts = AmountsAllowed.Differing(right, mistaken);

    /// <summary>Answers to the facts that the two ask for.</summary>
    public IEnumerable<Change> Facts { get; } =
    [
        .. new[] { mistaken, right }.SelectMany(DecidingAnswers.WithSeen)
            .SelectMany(one => one.Criteria.Concat(one.Course.SelectMany(step => step.When))).SelectMany(criterion => criterion.Leaves)
            .SelectMany(leaf => FactAnswers.About(leaf.Requirement).Select(answer => (leaf.Requirement.Fact.Name, Answer: answer)))
            .Concat(Choices(right)).Distinct().Select(pair => Change.Fact(pair.Name, pair.Answer)),
    ];

    /// <summary>Other phases and diagnoses.</summary>
    public IEnumerable<Change> Situation { get; } =
    [
        .. vocabulary.Phases.Select(phase => Change.Phase(phase.Name)),
        .. Conditions(right).Concat(Conditions(mistaken)).Distinct().SelectMany(name => Near(name, vocabulary)).Distinct().Select(Change.Diagnosis).Append(Change.Diagnosis(null)),
    ];

    /// <summary>Requests for other treatments, where the two are on different ones, and for other regions.</summary>
    public IEnumerable<Change> Requests(string request)
    {
        if (right.Treatment != mistaken.Treatment)
        {
            var wider = vocabulary.Treatments.Where(treatment => treatment.WithWiderKinds.Contains(mistaken.Treatment) && !treatment.WithWiderKinds.Contains(right.Treatment))
                .OrderBy(IsNeverWritten).ThenBy(treatment => treatment.Drug is not null || !treatment.KindOf.Contains(mistaken.Treatment));
            foreach (var change in wider.SelectMany(treatment => _texts.Of(request, treatment.Name)))
                yield return Change.Request(change);
        }
        if (right.Scope.Regions.Count == 0)
            yield break;
        var first = right.Scope.Regions.Concat(vocabulary.Regions.Select(region => region.Name)).Distinct();
        foreach (var text in first.Append(null).SelectMany(region => _texts.On(request, region).Take(1)))
            yield return Change.Request(text);
    }

    /// <summary>More and less asked for, given before, or answered; sooner and later after an operation.</summary>
    public IEnumerable<Change> Amounts(string request)
    {
        foreach (var amount in _amounts)
        {
            foreach (var change in Asked(request, amount).Concat(Before(request, amount)).Concat(Answered(amount)))
                yield return change;
        }
        var deadlines = _amounts.Select(amount => amount.WithinOfSurgery).OfType<Measure>().Distinct().ToArray();
        if (vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is { } since)
        {
            foreach (var change in deadlines.SelectMany(deadline => Around(deadline)).Distinct())
                yield return Change.Fact(since.Name, change.ToString());
        }
    }

    /// <summary>What is allowed, given before on one day: inside and outside of each window.</summary>
    public IEnumerable<Change> GivenOnADay(DateOnly day)
    {
        var windows = _amounts.Select(amount => amount.Every?.Longest ?? Window(amount.Period)).OfType<Measure>().Distinct().ToArray();
        if (windows.Length == 0)
            yield break;
        foreach (var amount in _amounts.Where(amount => vocabulary.FindQuantity(amount.Unit) is not null))
        {
            foreach (var days in windows.Select(window => (int)window.Days!.Value).Concat([0]).Distinct())
                yield return Change.Given(right.Treatment, new Measure(amount.UpTo, amount.Unit).ToString(), day.AddDays(-days - 1));
        }
    }

    private IEnumerable<Change> Asked(string request, Amount amount)
    {
        decimal[] numbers = [amount.UpTo, amount.UpTo + 1];
        var rate = amount.Unit == RequestedAmount.Visits && amount.Period is not (Period.InAll or Period.Session);
        return numbers.SelectMany(number => (rate ? _texts.AtRate(request, number) : []).Concat(_texts.For(request, number, amount.Unit)).Take(1)).Select(Change.Request);
    }

    private IEnumerable<Change> Before(string request, Amount amount)
    {
        if (vocabulary.FactWorkedOut(Derivation.TreatmentsGiven) is not { } fact || vocabulary.FindQuantity(amount.Unit) is null)
            return [];
        var asked = read(request).Items is [var only] ? RequestedAmount.Of(only, amount.Unit, vocabulary) ?? 1 : 1;
        return new[] { amount.UpTo - asked, amount.UpTo - asked + 1, amount.UpTo }.Where(number => number >= 0).Distinct()
            .Select(number => Change.Fact(fact.Name, new Measure(number, amount.Unit).ToString()));
    }

    private IEnumerable<Change> Answered(Amount amount) => vocabulary.FindQuantity(amount.Unit)?.AnsweredBy is { } fact
        ? [.. Around(new Measure(amount.UpTo, amount.Unit)).Select(measure => Change.Fact(fact, measure.ToString())), Change.Fact(fact, Cases.AnsweredFact.NotInTheRecords), Change.Fact(fact, Cases.AnsweredFact.NotAsked)]
        : [];

    private static IEnumerable<Measure> Around(Measure bound) => Mistakes.Numbers.Beside(bound.Number).Prepend(bound.Number).Select(number => bound with { Number = number });

    /// <summary>A term with one wording alone gathers others; no physician asks for it by that name.</summary>
    private static bool IsNeverWritten(Treatment treatment) => treatment.Also.Count == 0 && treatment.Drug is null;

    private static Measure? Window(Period period) => period switch
    {
        Period.Week => new Measure(1, TimeUnits.Weeks),
        Period.Month => new Measure(1, TimeUnits.Months),
        Period.Year => new Measure(1, TimeUnits.Years),
        _ => null,
    };

    private static IEnumerable<(string Name, string Answer)> Choices(Recommendation recommendation) => recommendation.Table?.By is { } by
        ? by.Choices.Select(choice => (by.Name, choice)).Append((by.Name, Cases.AnsweredFact.NotInTheRecords))
        : [];

    private static IEnumerable<string> Conditions(Recommendation recommendation) => recommendation.Scope.Conditions.Concat(recommendation.Table is { By: null } table ? table.Rows.Keys : []);

    /// <summary>A condition and those that lie beside it.</summary>
    private static IEnumerable<string> Near(string name, ClinicalVocabulary vocabulary)
    {
        yield return name;
        if (vocabulary.FindCondition(name) is not { } condition)
            yield break;
        foreach (var other in vocabulary.Conditions.Where(other => other.WithWiderKinds.Any(condition.WithWiderKinds.Contains)))
            yield return other.Name;
        if (vocabulary.Conditions.FirstOrDefault(other => !other.WithWiderKinds.Contains(name)) is { } another)
            yield return another.Name;
    }
}
