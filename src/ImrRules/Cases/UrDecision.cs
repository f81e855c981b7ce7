namespace ImrRules.Cases;

/// <summary>What the claims administrator's utilization review did with an item.</summary>
/// <param name="Decision"><c>approved</c>, <c>modified</c> or <c>denied</c>; null where not known.</param>
public sealed record UrDecision(string? Decision)
{
    /// <summary>The day of the decision; null where not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The guidelines that it cites, as words; null where none are known, empty where it is known to cite none.</summary>
    public string? Cites { get; init; }

    /// <summary>What a modification approved, in words; counts as given. Null where nothing was.</summary>
    public string? Approved { get; init; }

    /// <summary>The day on which the written decision was served; null where not known.</summary>
    public DateOnly? Served { get; init; }

    /// <summary>How it was served: <c>mail</c>, <c>fax</c> or <c>e-mail</c>; null where not known.</summary>
    public string? ServedBy { get; init; }

    /// <summary>True for a denial because information was asked for and did not come; null where not known.</summary>
    public bool? ForWantOfInformation { get; init; }
}
