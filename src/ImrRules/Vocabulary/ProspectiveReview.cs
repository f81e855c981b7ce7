namespace ImrRules.Vocabulary;

/// <summary>Whether a treatment is reviewed before it is given, whatever the day (Labor Code 4610(c)).</summary>
internal enum ProspectiveReview
{
    /// <summary>It is not of a kind that the statute names.</summary>
    No,

    /// <summary>It is of a kind that the statute names.</summary>
    Always,

    /// <summary>It is, where it costs more than the limit of the statute.</summary>
    OverTheCostLimit,
}
