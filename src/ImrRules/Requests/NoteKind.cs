namespace ImrRules.Requests;

/// <summary>What a note on a reading says.</summary>
public enum NoteKind
{
    /// <summary>Not in the vocabulary, or a number beside nothing that it could belong to.</summary>
    Unread,

    /// <summary>Two values for one field, or values that do not fit each other: none was chosen silently.</summary>
    Conflict,

    /// <summary>The text offers a choice: or, vs., possible, up to; or a range.</summary>
    Alternative,

    /// <summary>Read by a convention: "2x6" as 2 a week for 6 weeks.</summary>
    Assumed,

    /// <summary>One value taken for several items: one schedule after two treatments.</summary>
    Shared,

    /// <summary>A misspelt word that can only be one word of the vocabulary.</summary>
    Corrected,

    /// <summary>The writer says that it is not stated: "unspecified quantity".</summary>
    NotStated,

    /// <summary>Something that such a request usually names is not named.</summary>
    Missing,
}
