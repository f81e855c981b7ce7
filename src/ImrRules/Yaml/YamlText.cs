using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Words: a key, or a value that is neither a list nor a map.</summary>
internal sealed class YamlText(Place place, string value) : YamlNode(place)
{
    public string Value { get; } = value;

    /// <summary>The place of some of the words; of all where they are not written on one line as they are read.</summary>
    public Place PlaceOf(string part) => IsAsWritten && part.Length > 0 && Value.IndexOf(part, StringComparison.Ordinal) is var at and >= 0
        ? Place with { Column = Place.Column + at, Length = part.Length }
        : Place;

    /// <summary>The edit that puts other words in place of these; null where they are not written on one line as they are read (in quotes, folded, mended), or are a patient's.</summary>
    public TextEdit? ReplacedBy(string words) =>
        IsAsWritten && !Place.Source.Confidential ? new TextEdit(Place.Line, Place.Column, Place.Line, Place.Column + Place.Length, words) : null;

    private bool IsAsWritten =>
        Place.Column > 0 && Place.Length == Value.Length && Place.Source.LineAt(Place.Line) is var line && line.Length >= Place.Column && line.AsSpan(Place.Column - 1).StartsWith(Value);
}
