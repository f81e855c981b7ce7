namespace ImrRules.Authoring.Coverage;

/// <summary>Who would see a mistake.</summary>
public enum Notice
{
    /// <summary>An example fails once the mistake is made.</summary>
    Noticed,

    /// <summary>No example fails, but a case is known of which another thing comes.</summary>
    NotNoticed,

    /// <summary>No example fails, and no case was found of which another thing comes: the word may decide nothing.</summary>
    NotToldApart,
}
