namespace ImrRules.Requests.Reading;

/// <summary>How a treatment relates to the one named before it.</summary>
internal enum TreatmentRelation
{
    /// <summary>An item of its own.</summary>
    Separate,

    /// <summary>The same again, in other words.</summary>
    Restated,

    /// <summary>A part of the operation or service before it.</summary>
    Component,

    /// <summary>The operation of which the one before is a part.</summary>
    Lead,

    /// <summary>A choice: one or the other, or both as one.</summary>
    Alternative,

    /// <summary>Two treatments without anything between them.</summary>
    RunTogether,
}
