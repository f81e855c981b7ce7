using ImrRules.Guidelines;

namespace ImrRules.Authoring.Examples;

/// <summary>What may come of an example, in the words in which authors expect it.</summary>
internal static class ExpectationWords
{
    public const string MedicallyNecessary = "medically necessary";
    public const string NotMedicallyNecessary = "not medically necessary";
    public const string MoreInformationNeeded = "more information needed";
    public const string DoesNotGovern = "does not govern";

    /// <summary>What no author expects: the request was not understood.</summary>
    public const string NotUnderstood = "request not understood";

    /// <summary>What no author expects: recommendations of equal standing disagree.</summary>
    public const string Conflict = "conflict";

    public static string Of(Example example) => example.Expect switch
    {
        Expectation.MedicallyNecessary => MedicallyNecessary,
        Expectation.MedicallyNecessaryFor => $"{MedicallyNecessary} for {example.ExpectedAmount}",
        Expectation.NotMedicallyNecessary => NotMedicallyNecessary,
        Expectation.MoreInformationNeeded => MoreInformationNeeded,
        _ => DoesNotGovern,
    };
}
