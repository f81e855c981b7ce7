namespace ImrRules.Requests;

/// <summary>How much a note on a reading matters.</summary>
public enum NoteSeverity
{
    /// <summary>Worth saying; the reading is not in doubt.</summary>
    Note,

    /// <summary>The text can be read in another way too: a person should look.</summary>
    Doubt,

    /// <summary>A word or number of the text was not read at all.</summary>
    Unread,
}
