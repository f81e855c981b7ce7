namespace ImrRules.Law.Contents;

/// <summary>Whether there is more to rest on than what utilization review wrote.</summary>
internal static class RecordTests
{
    /// <summary>Words by which a list of records names what utilization review itself wrote.</summary>
    private static readonly string[] OfUtilizationReview = ["utilization review", "UR decision", "UR determination", "UR denial", "UR modification"];

    public static TestOutcome Named(DeterminedCase determined) => determined.File.Records.Count > 0
        ? TestOutcome.Met("records are named")
        : TestOutcome.Ask("Which records were reviewed?");

    /// <summary>Where the claims administrator sent none, its summary counts together with what the employee or the physician sent: something beside it must be there in any case.</summary>
    public static TestOutcome BeyondUtilizationReview(DeterminedCase determined)
    {
        if (determined.File.Records.Count == 0)
            return TestOutcome.Ask("Which records were reviewed beside the UR determination?");
        return determined.File.Records.All(IsOfUtilizationReview)
            ? TestOutcome.NotMet("only what utilization review wrote is named")
            : TestOutcome.Met("records beside the UR determination are named");
    }

    private static bool IsOfUtilizationReview(string record) => OfUtilizationReview.Any(words =>
        record.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetter(record[at - 1])));
}
