using ImrRules.Authoring.Coverage.Mistakes;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>The variations by which a mistake might be noticed: those first that an author would think of first.</summary>
internal sealed class VariationsWorthTrying(Mistake<Recommendation> mistake, Recommendation right, ChangesWorthTrying changes, DateOnly day)
{
    private readonly IReadOnlyDictionary<string, string>[] _deciding = [.. DecidingAnswers.Of(right).Concat(DecidingAnswers.Of(mistake.Mistaken))];
    private readonly Change[] _near = [.. changes.Facts.Concat(changes.Situation).Where(change => mistake.About.Contains(change.Key))];

    /// <summary>Of the recommendation's own examples: one thing changed, then the answers under which one criterion decides, then both.</summary>
    public IEnumerable<Variation> Of(IReadOnlyList<Variation> own)
    {
        Variation[] examples = [.. own.Where(variation => variation.Varied.Of is null)];
        return own.Concat(own.SelectMany(Near)).Concat(own.SelectMany(Otherwise)).Concat(own.SelectMany(HowMuch))
            .Concat(examples.SelectMany(Answered))
            .Concat(examples.SelectMany(Near).SelectMany(HowMuch))
            .Concat(examples.SelectMany(Answered).SelectMany(HowMuch))
            .Concat(examples.SelectMany(Before)).Concat(examples.SelectMany(HowMuch).SelectMany(Before))
            .Concat(examples.SelectMany(Answered).SelectMany(Before)).Concat(examples.SelectMany(Answered).SelectMany(HowMuch).SelectMany(Before))
            .Concat(examples.SelectMany(Answered).SelectMany(answered => changes.Situation.Select(answered.With).Concat(Otherwise(answered))))
            .Concat(own.SelectMany(variation => changes.Facts.Concat(changes.Situation).Select(variation.With)));
    }

    /// <summary>Of examples of other recommendations, which this one may take the place of.</summary>
    public IEnumerable<Variation> OfOthers(IReadOnlyList<Variation> others) =>
        others.SelectMany(Near).Concat(others.SelectMany(Otherwise)).Concat(others.SelectMany(variation => changes.Situation.Select(variation.With)));

    private IEnumerable<Variation> Near(Variation variation) => _near.Select(variation.With);

    private IEnumerable<Variation> Otherwise(Variation variation) => changes.Requests(variation.Request).Select(variation.With);

    private IEnumerable<Variation> HowMuch(Variation variation) => changes.Amounts(variation.Request).Select(variation.With);

    private IEnumerable<Variation> Before(Variation variation) => changes.GivenOnADay(variation.Varied.Case.RequestDate ?? variation.Varied.Case.DateOfService ?? day).Select(variation.With);

    private IEnumerable<Variation> Answered(Variation variation) => _deciding.Select(answers =>
        answers.Where(pair => !variation.Varied.Case.Facts.Any(fact => fact.Fact == pair.Key && fact.Answer is [var answer] && answer == pair.Value))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).Aggregate(variation, (varied, pair) => varied.With(Change.Fact(pair.Key, pair.Value))));
}
