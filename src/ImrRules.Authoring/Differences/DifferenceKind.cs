namespace ImrRules.Authoring.Differences;

/// <summary>How what stands now differs from what stood before.</summary>
internal enum DifferenceKind
{
    /// <summary>Whatever is requested is decided alike.</summary>
    SameMeaning,

    /// <summary>Supports more, and never less.</summary>
    Wider,

    /// <summary>Supports less, and never more.</summary>
    Narrower,

    /// <summary>Supports more of one and less of another, or can not be compared.</summary>
    Different,

    /// <summary>Was not there before.</summary>
    New,

    /// <summary>Is no longer there.</summary>
    Gone,
}
