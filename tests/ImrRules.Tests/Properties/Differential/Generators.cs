using CsCheck;

namespace ImrRules.Tests.Properties.Differential;

/// <summary>
/// Makes packs and cases: two to five sources of all standings, up to ten recommendations, each with up to three criteria, three steps and two limits.
/// A third of the recommendations are twins of another one: equal but for their id, or for one fact, one kind of test, or the size of one group.
/// These are what NRules takes for equal when the difference stands in a rule's condition (a type test, a member of a new object, an inner lambda).
/// </summary>
public static class Generators
{
    private static readonly Gen<string[]> SomeRegions = OneOf<string[]>([], [], ["north"], ["northwest"], ["south"], ["north", "south"]);
    private static readonly Gen<string[]> SomePhases = OneOf<string[]>([], [], [], ["dawn"], ["dawn", "dusk"]);

    private static readonly Gen<CriterionModel> Leaf = Gen.Frequency(
        (4, Gen.Select(OneOf(PackModel.YesNoFacts), Gen.Bool, (fact, yes) => (CriterionModel)new CriterionModel.YesNo(fact, yes))),
        (2, Gen.Select(OneOf("at least", "at most", "more than", "less than"), Gen.Int[0, 6], (words, number) => (CriterionModel)new CriterionModel.Bound(words, number))),
        (1, OneOf<string[]>(["one"], ["one", "two"], ["three", "two"]).Select(words => (CriterionModel)new CriterionModel.OneOf(words))));

    private static readonly Gen<CriterionModel> Group = Gen.Select(Gen.Int[1, 3], Leaf.Array[3], (atLeast, members) => (CriterionModel)new CriterionModel.Group(atLeast, members));

    private static readonly Gen<CriterionModel> Nested = Gen.Select(Gen.Int[1, 2], Leaf, Group, (atLeast, leaf, group) => (CriterionModel)new CriterionModel.Group(atLeast, [leaf, group]));

    public static readonly Gen<CriterionModel> Criterion = Gen.Frequency((4, Leaf), (2, Group), (1, Nested));

    private static readonly Gen<StepModel> Step = Gen.Select(Gen.Frequency((5, Gen.Int[1, 20].Select(number => (int?)number)), (1, Gen.Const((int?)null))), Leaf.Array[0, 2], (upTo, when) => new StepModel(upTo, when));

    private static readonly Gen<LimitModel> Limit = Gen.Select(OneOf("visits a week", "levels a session", "grains a day"), Gen.Int[1, 4], Gen.Bool, (kind, upTo, known) => new LimitModel(kind, upTo, known));

    private static readonly Gen<SourceModel> Source = Gen.Select(
        Gen.Frequency((1, Gen.Const(0)), (6, Gen.Const(1)), (3, Gen.Const(2)), (1, Gen.Const(3)), (1, Gen.Const(4))),
        OneOf<string[]>([], [], [], ["north"], ["south"]), OneOf<string[]>([], [], [], ["dusk"]), OneOf<string[]>([], [], ["dawn"]),
        Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[0, 30].Select(day => (int?)day))), Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[10, 40].Select(day => (int?)day))), Gen.Int[-1, 4],
        (standing, regions, phases, firstIn, from, to, before) => new SourceModel("", standing, regions, phases, firstIn, before < 0 ? [] : [$"s{before}"], from, to < from ? from : to));

    private static readonly Gen<RecommendationModel> Recommendation = Gen.Select(
        Gen.Select(Gen.Int[0, 4], OneOf([.. PackModel.Treatments.Keys]), SomeRegions, SomePhases, OneOf<string[]>([], [], ["umber"], ["umber", "viola"])),
        Gen.Select(Gen.Frequency((4, Gen.Const("recommended")), (2, Gen.Const("recommended as an option")), (2, Gen.Const("not recommended")), (1, Gen.Const("no recommendation")), (1, Gen.Const(""))), Gen.Int[0, 4], Gen.Int[-4, 9]),
        Gen.Select(Criterion.Array[0, 3], Step.Array[0, 3], Limit.Array[0, 2]),
        (place, says, rules) => new RecommendationModel("", $"{place.Item1}", place.Item2, place.Item3, place.Item5, place.Item4, says.Item1, says.Item2,
            says.Item1 == "not recommended" ? [] : rules.Item1, says.Item1 == "not recommended" ? [] : rules.Item2, rules.Item3, says.Item3 < 0 ? [] : [$"{says.Item3}"]));

    public static readonly Gen<PackModel> Pack = Gen.Select(Source.Array[2, 5], Recommendation.Array[1, 7], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Leaf).Array[0, 3], Assemble);

    public static readonly Gen<CaseModel> Case = Gen.Select(
        Gen.Select(OneOf([.. PackModel.Treatments.Keys]), OneOf<string[]>([], ["north"], ["northwest"], ["south"], ["north", "south"]), Maybe(1, 24), Maybe(1, 6), Maybe(1, 5)),
        Gen.Select(OneOf("yes", "no", "not in the records", "not asked", "").Array[6], OneOf("0", "3", "5", "not in the records", "not asked", ""), OneOf("one", "two", "three", "not asked", ""), OneOf("1 grains", "3 grains", "9 grains", "not in the records", "")),
        Gen.Select(OneOf<string[]>([], ["umber"], ["north viola"], ["south pain"], ["north pain", "south umber"]), OneOf<string[]?>(null, null, ["dawn"], ["dusk"]), Gen.Bool,
            OneOf("none", "none", "4", "12", "not counted", "hinted at"), Gen.Int[0, 45]),
        (request, facts, rest) => new CaseModel(request.Item1, request.Item2, request.Item3, request.Item4, request.Item5, Answers(facts), rest.Item1, rest.Item2, rest.Item3, rest.Item4, rest.Item5));

    /// <summary>Answers to some of the facts; half of the facts stay open.</summary>
    public static readonly Gen<Dictionary<string, string>> Answered = Gen.Select(
        OneOf("yes", "no", "", "").Array[6], Gen.Frequency((1, Gen.Int[0, 7].Select(number => $"{number}")), (2, Gen.Const(""))), OneOf("one", "two", "three", "", "", ""),
        (yesNo, count, choice) => Answers((yesNo, count, choice, "")));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<int?> Maybe(int from, int to) => Gen.Frequency((1, Gen.Const((int?)null)), (3, Gen.Int[from, to].Select(number => (int?)number)));

    private static Dictionary<string, string> Answers((string[] YesNo, string Count, string Choice, string Grains) facts)
    {
        var answers = PackModel.YesNoFacts.Zip(facts.YesNo).Append((PackModel.Count, facts.Count)).Append((PackModel.Choice, facts.Choice)).Append(("grains taken", facts.Grains));
        return answers.Where(answer => answer.Item2.Length > 0).ToDictionary(answer => answer.Item1, answer => answer.Item2);
    }

    private static PackModel Assemble(SourceModel[] drawn, RecommendationModel[] recommendations, (int Of, int How, CriterionModel Leaf)[] twins)
    {
        var sources = drawn.Select((source, at) => source with { Id = $"s{at}", Before = [.. source.Before.Where(id => id != $"s{at}" && int.Parse(id[1..], null) < drawn.Length)] }).ToArray();
        var all = recommendations.Concat(twins.Select(twin => Twin(recommendations[twin.Of % recommendations.Length], twin.How, twin.Leaf)))
            .Select((one, at) => one with { Id = $"r{at}", Source = sources[int.Parse(one.Source, null) % sources.Length].Id }).ToArray();
        // a recommendation refers to an earlier one, so that there is no circle
        return new PackModel(sources, [.. all.Select((one, at) => Coherent(WithSee(one, one.See.Length > 0 && at > 0 ? all[int.Parse(one.See[0], null) % at].FullName : null)))]);
    }

    private static RecommendationModel WithSee(RecommendationModel one, string? see) => see is null
        ? one with { See = [], Says = one.Says.Length == 0 ? "recommended" : one.Says }
        : one with { See = [see] };

    /// <summary>What is not recommended has nothing that could support it, and what only sees another one says nothing itself: the reader refuses the rest.</summary>
    private static RecommendationModel Coherent(RecommendationModel one) => one.Says switch
    {
        "not recommended" => one with { Criteria = [], Steps = [], Limits = [] },
        "" => one with { Criteria = [], Steps = [], Limits = [], Evidence = 0 },
        _ => one,
    };

    private static RecommendationModel Twin(RecommendationModel of, int how, CriterionModel leaf) => of.Criteria.Length == 0 || IsNested(of.Criteria[0]) ? of : how switch
    {
        0 => of,
        1 => of with { Criteria = [leaf, .. of.Criteria.Skip(1)] },
        2 => of with { Criteria = [new CriterionModel.Group(1, [of.Criteria[0], leaf]), .. of.Criteria.Skip(1)] },
        _ => of with { Criteria = [new CriterionModel.Group(2, [of.Criteria[0], leaf]), .. of.Criteria.Skip(1)] },
    };

    /// <summary>A group of groups is as deep as a file may go.</summary>
    private static bool IsNested(CriterionModel criterion) => criterion is CriterionModel.Group group && group.Members.Any(member => member is CriterionModel.Group);
}
