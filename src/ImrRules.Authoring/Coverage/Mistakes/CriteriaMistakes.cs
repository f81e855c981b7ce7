using System.Globalization;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in criteria: one left out, a test turned round or one off, a group of another kind.</summary>
internal sealed class CriteriaMistakes(ClinicalVocabulary vocabulary)
{
    /// <summary>The mistakes in a list of which all must be met.</summary>
    public IEnumerable<Mistake<IReadOnlyList<Criterion>>> In(IReadOnlyList<Criterion> criteria) =>
        criteria.Select((one, at) => LeftOut(one, Lists.Without(criteria, at))).Concat(Lists.OfEach(criteria, Within));

    public static string Words(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion fact => fact.Requirement.ToString(),
        Criterion.Group group => $"{Kind(group.AtLeast, group.Members.Count)} {group.Members.Count}",
        _ => "",
    };

    private IEnumerable<Mistake<Criterion>> Within(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion fact => WithinFact(fact),
        Criterion.Group group => [.. KindOf(group), .. WithoutOne(group), .. Lists.OfEach(group.Members, Within).Select(mistake => mistake.In<Criterion>(members => With(group, group.AtLeast, members)))],
        _ => [],
    };

    private IEnumerable<Mistake<Criterion>> WithinFact(Criterion.FactCriterion fact)
    {
        var (asked, test) = fact.Requirement;
        return TestMistakes.Of(fact.Requirement, vocabulary).Select(other => new Mistake<Criterion>(fact.Place, $"{asked.Name}: {test} -> {other}",
            new Criterion.FactCriterion(new FactRequirement(asked, other)) { Sentence = fact.Sentence, Pages = fact.Pages, Place = fact.Place }, [asked.Name]));
    }

    /// <summary>All of as any of, any of as all of, a number between as one more and one less.</summary>
    private static IEnumerable<Mistake<Criterion>> KindOf(Criterion.Group group)
    {
        var count = group.Members.Count;
        int[] others = group.AtLeast == count ? [1] : group.AtLeast == 1 ? [count] : [group.AtLeast - 1, group.AtLeast + 1];
        return others.Where(other => other != group.AtLeast).Distinct().Select(other =>
            new Mistake<Criterion>(group.Place, $"{Kind(group.AtLeast, count)} -> {Kind(other, count)}", With(group, other, group.Members), About(group)));
    }

    private static IEnumerable<Mistake<Criterion>> WithoutOne(Criterion.Group group)
    {
        if (group.Members.Count < 2)
            return [];
        var atLeast = group.AtLeast == group.Members.Count ? group.AtLeast - 1 : group.AtLeast;
        return group.Members.Select((one, at) => LeftOut<Criterion>(one, With(group, atLeast, Lists.Without(group.Members, at))));
    }

    private static Mistake<T> LeftOut<T>(Criterion one, T without) => new(one.Place, $"{Words(one)} -> left out", without, About(one));

    private static Criterion.Group With(Criterion.Group group, int atLeast, IReadOnlyList<Criterion> members) =>
        new Criterion.Group(atLeast, members) { Sentence = group.Sentence, Pages = group.Pages, Place = group.Place };

    private static string Kind(int atLeast, int count) => atLeast == count ? "all of" : atLeast == 1 ? "any of" : string.Create(CultureInfo.InvariantCulture, $"at least {atLeast} of");

    private static string[] About(Criterion criterion) => [.. criterion.Leaves.Select(leaf => leaf.Requirement.Fact.Name).Distinct()];
}
