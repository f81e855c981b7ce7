using ImrRules.Answers;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Tests.Pages.Categories;

/// <summary>How a page names what is decided on an item.</summary>
public static class DecidedKind
{
    public const string Supported = "supported";
    public const string NotSupported = "not supported";
    public const string NotDocumented = "not documented";
    public const string InformationNeeded = "information needed";

    /// <summary>The kinds of which every category shows one.</summary>
    public static readonly IReadOnlyList<string> Four = [Supported, NotSupported, NotDocumented, InformationNeeded];

    public static string Of(Determination item) => item.Outcome switch
    {
        Outcome.MedicallyNecessary => Supported,
        Outcome.PartlyMedicallyNecessary => "supported in part",
        Outcome.InformationNeeded => InformationNeeded,
        Outcome.NotMedicallyNecessary when Stands(item, CriterionState.NotDocumented) => NotDocumented,
        Outcome.NotMedicallyNecessary when Stands(item, CriterionState.NotMet) => NotSupported,
        Outcome.NotMedicallyNecessary when item.Citation is null => "falls with another",
        _ => $"{item.Outcome}",
    };

    private static bool Stands(Determination item, CriterionState state) => item.Deciding.Criteria.Any(criterion => !criterion.Advisory && criterion.State == state);
}
