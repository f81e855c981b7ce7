using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Tests.Properties;

/// <summary>How much of a request a determination supports, as one number.</summary>
public static class Supported
{
    /// <summary>All of it is more than any part; a part counts by its number, and is more than any number where its rate alone is cut; null where it is not decided.</summary>
    public static decimal? By(Determination determination) => determination.Outcome switch
    {
        Outcome.MedicallyNecessary => decimal.MaxValue,
        Outcome.PartlyMedicallyNecessary => determination.Supported?.Number ?? decimal.MaxValue - 1,
        Outcome.NotMedicallyNecessary => 0,
        _ => null,
    };
}
