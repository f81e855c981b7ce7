using ImrRules.Answers;
using ImrRules.Authoring.Showing;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>One of the parts of a recommendation that must all allow a request: a criterion, the course, a limit, what it refers to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What decides of it: two versions share it where this is the same.</param>
/// <param name="Touches">The facts and amounts on which it turns.</param>
internal sealed record Part(string Kind, string Key, IReadOnlySet<string> Touches)
{
    public const string Criterion = "criterion";
    public const string Course = "course";
    public const string Limit = "limit";
    public const string See = "see";

    public static Part Of(Guidelines.Criterion criterion) => new(Criterion, KeyOf(criterion), Names(AskedFacts.OfCriteria([criterion])));

    public static Part OfCourse(Version version)
    {
        var one = version.One;
        var key = string.Join('\n', one.Course.Select(step => $"{RuleWords.Of(step.UpTo)} when {CriterionLine.Of(step.When)}").Append(one.Table is { } table ? AmountMeaning.Of(table) : ""));
        var earlier = version.Vocabulary.FactWorkedOut(Derivation.TreatmentsGiven)?.Name;
        return new(Course, key.Trim(), Names(AskedFacts.OfCourse(one, version.Vocabulary)).Concat(OfferedAmounts.InCourse(one).Select(amount => amount.Unit)).Append(earlier).OfType<string>().ToHashSet());
    }

    public static Part Of(Limit limit, Version version)
    {
        var facts = Names(AskedFacts.Of(limit, version.Vocabulary));
        var isFrequency = limit.UpTo.Unit == RequestedAmount.Visits && limit.UpTo.Period is not (Period.InAll or Period.Session);
        return new(Limit, $"{limit.UpTo} {limit.MustBeKnown}", facts.Count > 0 ? facts : new HashSet<string> { isFrequency ? $"{limit.UpTo.Unit} a week" : limit.UpTo.Unit });
    }

    public static Part OfSee(Version version) => new(See, string.Join(' ', version.One.See.Select(seen => $"{seen.FullName} {seen.Fingerprint}")),
        Names(version.One.See.SelectMany(seen => AskedFacts.Of(seen, version.Vocabulary))).Concat(version.One.See.SelectMany(OfferedAmounts.All).Select(amount => amount.Unit)).ToHashSet());

    /// <summary>What decides of a criterion.</summary>
    private static string KeyOf(Guidelines.Criterion criterion)
    {
        var text = new CanonicalText();
        switch (criterion)
        {
            case Guidelines.Criterion.FactCriterion fact:
                text.Key(fact.Requirement.Fact.Name, fact.Requirement.Test.ToString());
                break;
            case Guidelines.Criterion.Group group:
                text.Set(CanonicalText.Number(group.AtLeast), group.Members.Select(KeyOf));
                break;
        }
        return text.ToString();
    }

    private static HashSet<string> Names(IEnumerable<FactRequirement> requirements) => [.. requirements.Select(requirement => requirement.Fact.Name)];
}
