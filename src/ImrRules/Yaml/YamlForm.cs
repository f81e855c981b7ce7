using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>A map whose keys are known: reads them by name, and reports those that are unknown, missing or of another shape.</summary>
internal sealed class YamlForm
{
    private readonly YamlMap _map;
    private readonly string _what;
    private readonly DiagnosticBag _diagnostics;

    private YamlForm(YamlMap map, string what, DiagnosticBag diagnostics)
    {
        _map = map;
        _what = what;
        _diagnostics = diagnostics;
    }

    public Place Place => _map.Place;

    /// <summary>Null, with a diagnostic, where the node is no map. In a case a blank stands for what is not known, as in a form that nobody filled in.</summary>
    public static YamlForm? Open(YamlNode? node, string what, IReadOnlyList<string> keys, DiagnosticBag diagnostics, bool blankIsMissing = false)
    {
        if (node is null)
            return null;
        if (node is not YamlMap map)
        {
            diagnostics.Error("wrong-shape", node.Place, $"keys of {what} are expected here", $"Known keys: {string.Join(", ", keys)}.");
            return null;
        }
        var entries = new List<YamlEntry>();
        foreach (var entry in map.Entries)
        {
            var meant = keys.Contains(entry.Key.Value) ? entry.Key.Value : ReportUnknown(entry.Key, what, keys, diagnostics);
            if (blankIsMissing && IsBlank(entry.Value))
                continue;
            // what stands behind a misspelt key is read as what was meant: one mistake, one message
            entries.Add(meant is null || meant == entry.Key.Value || map[meant] is not null ? entry : new YamlEntry(new YamlText(entry.Key.Place, meant), entry.Value));
        }
        return new YamlForm(new YamlMap(map.Place, entries), what, diagnostics);
    }

    public bool Has(string key) => _map[key] is not null;

    public YamlNode? Node(string key) => _map[key];

    public Place PlaceOf(string key) => _map[key]?.Place ?? _map.Place;

    /// <summary>The place of the key itself, or of the whole where it is missing.</summary>
    public Place PlaceOfKey(string key) => _map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key.Place ?? _map.Place;

    /// <summary>The words of a key; null where it is missing, empty or no text.</summary>
    public YamlText? Words(string key)
    {
        switch (_map[key])
        {
            case null:
                return null;
            case YamlText { Value.Length: > 0 } text:
                return text;
            case YamlText:
                _diagnostics.Error("wrong-shape", PlaceOfKey(key), $"nothing stands behind \"{key}\"", "Write its value, or leave the key out.");
                return null;
            case { } other:
                _diagnostics.Error("wrong-shape", other.Place, $"text is expected for \"{key}\"", "Put a text that begins with a bracket or brace in quotes.");
                return null;
        }
    }

    public string? Text(string key) => Words(key)?.Value;

    /// <summary>The words of a key that must be there; empty, with a diagnostic, where it is not.</summary>
    public string RequiredText(string key)
    {
        if (!Has(key))
            _diagnostics.Error("missing-key", _map.Place, $"\"{key}\" is missing in {_what}");
        return Text(key) ?? "";
    }

    /// <summary>A word or a list of words; empty where the key is missing.</summary>
    public IReadOnlyList<YamlText> Texts(string key) => _map[key] switch
    {
        null => [],
        YamlText { Value.Length: > 0 } one => [one],
        YamlText => [],
        YamlList list => [.. list.Items.Select(item => TextOf(item, key)).OfType<YamlText>()],
        { } other => [.. new[] { TextOf(other, key) }.OfType<YamlText>()],
    };

    public IReadOnlyList<string> Strings(string key) => [.. Texts(key).Select(text => text.Value)];

    /// <summary>The members of a list; empty where the key is missing.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (_map[key])
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case { } other:
                _diagnostics.Error("wrong-shape", other.Place, $"a list is expected for \"{key}\"", "Begin each line below it with a dash.");
                return [];
        }
    }

    /// <summary>Yes or no; null where the key is missing or says something else.</summary>
    public bool? YesNo(string key)
    {
        switch (Text(key))
        {
            case null:
                return null;
            case "yes":
                return true;
            case "no":
                return false;
            default:
                _diagnostics.Error("wrong-value", PlaceOf(key), $"\"{key}\" takes yes or no");
                return null;
        }
    }

    /// <summary>One of the given words; null where the key is missing or says something else.</summary>
    public string? Choice(string key, IReadOnlyList<string> choices)
    {
        if (Words(key) is not { } words)
            return null;
        if (choices.Contains(words.Value))
            return words.Value;
        _diagnostics.Error("wrong-value", words.Place, words.Place.Source.Confidential ? $"this is not a value of \"{key}\"" : $"\"{words.Value}\" is not a value of \"{key}\"",
            Spelling.DidYouMean(words.Value, choices) ?? $"Known values: {string.Join(", ", choices)}.");
        return null;
    }

    // a key that is near no known one may be a patient's name: of a confidential text it is not repeated
    private static string? ReportUnknown(YamlText key, string what, IReadOnlyList<string> keys, DiagnosticBag diagnostics)
    {
        var meant = Spelling.Nearest(key.Value, keys);
        var named = meant is null && key.Place.Source.Confidential ? "this" : $"\"{key.Value}\"";
        diagnostics.Error("unknown-key", key.Place, $"{named} is not a key of {what}", meant is null ? $"Known keys: {string.Join(", ", keys)}." : Spelling.DidYouMean(key.Value, keys));
        return meant;
    }

    private static bool IsBlank(YamlNode node) => node is YamlText text && string.IsNullOrWhiteSpace(text.Value);

    private YamlText? TextOf(YamlNode node, string key)
    {
        if (node is YamlText text)
            return text;
        _diagnostics.Error("wrong-shape", node.Place, $"text is expected in \"{key}\"");
        return null;
    }
}
