using System.Globalization;
using ImrRules.Tests.Properties.Differential;

namespace ImrRules.Tests.Properties.Changing;

/// <summary>
/// Finds what would meet criteria by trying every answer to every set of open facts, the smallest sets first: plain code that shares nothing with the engine.
/// </summary>
public sealed class SupportingAnswers(CriterionModel[] criteria, IReadOnlyDictionary<string, string> given)
{
    /// <summary>The facts of made-up criteria, each with an answer of every class that they can tell apart.</summary>
    private static readonly (string Fact, string[] Answers)[] Facts =
    [
        .. PackModel.YesNoFacts.Select(fact => (fact, new[] { "yes", "no" })),
        (PackModel.Count, [.. Enumerable.Range(0, 16).Select(half => (half * 0.5m).ToString(CultureInfo.InvariantCulture))]),
        (PackModel.Choice, PackModel.Choices),
    ];

    /// <summary>The answers that would meet the criteria with the fewest facts; none where they are met, or can not be.</summary>
    public IReadOnlyList<Dictionary<string, string>> Fewest()
    {
        if (IsMet([]))
            return [];
        var open = Facts.Where(fact => !given.ContainsKey(fact.Fact) && criteria.Any(criterion => Names(criterion, fact.Fact))).ToArray();
        for (var size = 1; size <= open.Length; size++)
        {
            var found = Sets(open, size).Where(IsMet).ToArray();
            if (found.Length > 0)
                return found;
        }
        return [];
    }

    public bool IsMet(Dictionary<string, string> supposed) => criteria.All(criterion => IsMet(criterion, supposed));

    private static IEnumerable<Dictionary<string, string>> Sets((string Fact, string[] Answers)[] open, int size)
    {
        if (size == 0)
            return [[]];
        return Enumerable.Range(0, open.Length).SelectMany(first => open[first].Answers.SelectMany(answer =>
            Sets(open[(first + 1)..], size - 1).Select(rest => new Dictionary<string, string>(rest) { [open[first].Fact] = answer })));
    }

    /// <summary>A criterion that is open is not met.</summary>
    private bool IsMet(CriterionModel criterion, Dictionary<string, string> supposed)
    {
        string? Answer(string fact) => supposed.GetValueOrDefault(fact) ?? given.GetValueOrDefault(fact);
        return criterion switch
        {
            CriterionModel.YesNo yesNo => Answer(yesNo.Fact) == (yesNo.Required ? "yes" : "no"),
            CriterionModel.OneOf one => Answer(PackModel.Choice) is { } word && one.Words.Contains(word),
            CriterionModel.Bound bound => Answer(PackModel.Count) is { } words && decimal.Parse(words, CultureInfo.InvariantCulture) is var number && bound.Words switch
            {
                "at least" => number >= bound.Number,
                "at most" => number <= bound.Number,
                "more than" => number > bound.Number,
                _ => number < bound.Number,
            },
            CriterionModel.Group group => group.Members.Count(member => IsMet(member, supposed)) >= group.AtLeast,
            _ => false,
        };
    }

    private static bool Names(CriterionModel criterion, string fact) => criterion switch
    {
        CriterionModel.YesNo yesNo => yesNo.Fact == fact,
        CriterionModel.OneOf => fact == PackModel.Choice,
        CriterionModel.Bound => fact == PackModel.Count,
        CriterionModel.Group group => group.Members.Any(member => Names(member, fact)),
        _ => false,
    };
}
