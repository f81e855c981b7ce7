using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>
/// Each word of a recommendation got wrong in turn, in the order of the page. What decides nothing (<c>should</c>, evidence, pages, words for the letter) is left
/// alone: no example could notice it.
/// </summary>
internal sealed class RecommendationMistakes
{
    private readonly ClinicalVocabulary _vocabulary;
    private readonly CriteriaMistakes _criteria;
    private readonly CourseMistakes _course;
    private readonly TableMistakes _table;

    public RecommendationMistakes(ClinicalVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _criteria = new CriteriaMistakes(vocabulary);
        _course = new CourseMistakes(vocabulary, _criteria);
        _table = new TableMistakes(vocabulary);
    }

    public IReadOnlyList<Mistake<Recommendation>> In(Recommendation recommendation) =>
    [
        .. Wider(recommendation)
            .Concat(ScopeMistakes.In(recommendation))
            .Concat(Turned(recommendation))
            .Concat(WithoutSee(recommendation))
            .Concat(_criteria.In(recommendation.Criteria).Select(mistake => mistake.In(criteria => recommendation with { Criteria = criteria })))
            .Concat(_course.InCourse(recommendation.Course, recommendation.Table).Select(mistake => mistake.In(course => recommendation with { Course = course })))
            .Concat(_course.InLimits(recommendation.Limits).Select(mistake => mistake.In(limits => recommendation with { Limits = limits })))
            .Concat((recommendation.Table is { } table ? _table.In(table) : []).Select(mistake => mistake.In(mistaken => recommendation with { Table = mistaken })))
            .OrderBy(mistake => mistake.Place.Line),
    ];

    private IEnumerable<Mistake<Recommendation>> Wider(Recommendation recommendation)
    {
        if (_vocabulary.FindTreatment(recommendation.Treatment)?.WithWiderKinds is [_, var wider, ..])
            yield return new Mistake<Recommendation>(PlaceOf("treatment", recommendation), $"treatment: {recommendation.Treatment} -> {wider}", recommendation with { Treatment = wider }, [ExampleChange.OfRequest]);
    }

    private static IEnumerable<Mistake<Recommendation>> Turned(Recommendation recommendation)
    {
        if (recommendation.Says == Verdict.SeeOnly)
            yield break;
        var turned = recommendation.Says == Verdict.NotRecommended ? Verdict.Recommended : Verdict.NotRecommended;
        yield return new Mistake<Recommendation>(PlaceOf("says", recommendation), $"says: {SaysWords.Of(recommendation.Says)} -> {SaysWords.Of(turned)}", recommendation with { Says = turned }, []);
    }

    private static IEnumerable<Mistake<Recommendation>> WithoutSee(Recommendation recommendation) => recommendation.See.Select((seen, at) => new Mistake<Recommendation>(
        PlaceOf("see", recommendation), $"see: {seen.FullName} -> left out",
        recommendation with { See = Lists.Without(recommendation.See, at), SeeWords = Lists.Without(recommendation.SeeWords, at) },
        [.. seen.Criteria.SelectMany(criterion => criterion.Leaves).Select(leaf => leaf.Requirement.Fact.Name).Distinct()]));

    private static Diagnostics.Place PlaceOf(string key, Recommendation recommendation) => recommendation.Places.GetValueOrDefault(key, recommendation.Place);
}
