namespace ImrRules.Yaml.Characters;

/// <summary>Characters that look like others or like nothing, as word processors and web pages leave them behind.</summary>
internal enum OddCharacter
{
    None,

    /// <summary>A tab.</summary>
    Tab,

    /// <summary>A space that does not break a line, or of another width.</summary>
    Space,

    /// <summary>A zero-width space, a soft hyphen, a mark of direction.</summary>
    Invisible,

    /// <summary>A letter, digit or sign as wide as a Chinese character.</summary>
    FullWidth,

    /// <summary>A dash or a bullet where a list item begins.</summary>
    Bullet,
}
