namespace ImrRules.Law;

/// <summary>Who asks for the recommendation.</summary>
public enum ReviewStage
{
    /// <summary>Independent medical review: each item is upheld or overturned as it stands.</summary>
    Imr,

    /// <summary>Utilization review: an item is approved, modified or denied, the last two by a physician alone (Labor Code 4610).</summary>
    Ur,
}
