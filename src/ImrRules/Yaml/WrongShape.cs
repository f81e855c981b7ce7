using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Reports text where a list is expected, a list where text is, and the like. Of what was refused before nothing more is said.</summary>
internal static class WrongShape
{
    /// <summary>The first words of a map or list, or the text.</summary>
    public static Place Beginning(YamlNode node) => node switch
    {
        YamlMap { Entries: [var (key, value), ..] } => value is YamlText { Place: var end } && end.Line == key.Place.Line && end.Length > 0 ? key.Place with { Length = end.Column + end.Length - key.Place.Column } : key.Place,
        YamlList { Place.Length: <= 1, Items: [var first, ..] } => Beginning(first),
        _ => node.Place,
    };

    public static void Report(YamlNode node, string message, string? hint, DiagnosticBag diagnostics, TextEdit? fix = null)
    {
        if (node is not YamlUnread)
            diagnostics.Error("wrong-shape", Beginning(node), message, hint, fix);
    }

    /// <summary>A text or a list where keys are expected.</summary>
    public static void ReportNoKeys(YamlNode node, string what, IReadOnlyList<string> keys, DiagnosticBag diagnostics)
    {
        var hint = node switch
        {
            YamlList => "Take the dashes away, and let each key begin a line.",
            YamlText text when MissingBlank(text) is { } mended => $"A space is missing behind the colon: {mended}",
            _ => $"Write a key, a colon and its value. Known keys: {string.Join(", ", keys)}.",
        };
        Report(node, $"keys of {what} are expected here", hint, diagnostics, node is YamlText words && MissingBlank(words) is { } fixedWords ? words.ReplacedBy(fixedWords) : null);
    }

    /// <summary>A list or keys where text is expected.</summary>
    public static void ReportNoText(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrorAt(node.Place))
            return;
        var written = Written(node);
        var only = node is YamlList { Items: [YamlText { Value.Length: > 0 } one] } && written is not null ? one.Value : null;
        Report(node, $"one text is expected for \"{key}\", not {(node is YamlList ? "a list" : "keys with values")}",
            only is not null ? $"Leave the brackets out: {only} (or put the whole in quotes: {Quotation.Of(written!)})"
            : written is not null ? $"Put the text in quotes: {Quotation.Of(written)}" : "Write it on the line of its key, or below >- without a dash and a colon.",
            diagnostics);
    }

    /// <summary>A text or keys where a list is expected.</summary>
    public static void ReportNoList(YamlNode node, string key, string? begin, DiagnosticBag diagnostics)
    {
        var first = node switch
        {
            YamlMap { Entries: [var (name, value), ..] } when !node.Place.Source.Confidential => $"- {name.Value}: {(value as YamlText)?.Value}".TrimEnd(),
            YamlText text when begin is not null && !node.Place.Source.Confidential => $"- {begin.Split(':')[0]}: {text.Value}",
            _ when begin is not null => $"- {begin}",
            _ => null,
        };
        Report(node, $"a list is expected for \"{key}\"", $"Begin each member with a dash on a line of its own{(first is null ? "." : $": {first}")}", diagnostics);
    }

    /// <summary>A text such as <c>up to:6 visits</c> with the blank that is missing; null where none is.</summary>
    private static string? MissingBlank(YamlText text)
    {
        var colon = text.Value.IndexOf(':', StringComparison.Ordinal);
        return !text.Place.Source.Confidential && colon > 0 && colon + 1 < text.Value.Length && text.Value[colon + 1] != ' ' ? $"{text.Value[..colon]}: {text.Value[(colon + 1)..]}" : null;
    }

    /// <summary>What stands between brackets or braces on one line, with them; null where it does not, or is a patient's.</summary>
    private static string? Written(YamlNode node)
    {
        var (source, line, column, length) = node.Place;
        return source.Confidential || length <= 1 || source.LineAt(line).Length < column - 1 + length ? null : source.LineAt(line).Substring(column - 1, length);
    }
}
