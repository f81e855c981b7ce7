using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>A map whose keys are known: reads them by name, and reports those that are unknown, missing or of another shape.</summary>
internal sealed class YamlForm
{
    private readonly YamlMap _map;
    private readonly string _what;
    private readonly DiagnosticBag _diagnostics;

    private YamlForm(YamlMap map, string what, bool mayMissKeys, DiagnosticBag diagnostics)
    {
        _map = map;
        _what = what;
        MayMissKeys = mayMissKeys;
        _diagnostics = diagnostics;
    }

    /// <summary>The words with which it begins.</summary>
    public Place Place => WrongShape.Beginning(_map);

    /// <summary>Null, with a diagnostic, where the node is no map. In a case a blank stands for what is not known, as in a form that nobody filled in.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is, such as <c>a step</c>.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="blankIsMissing">True for a case.</param>
    /// <param name="elsewhere">For keys of other parts, what they are keys of.</param>
    /// <param name="mayMissKeys">True where keys of it were found elsewhere.</param>
    /// <param name="inner">The key below which stand names of the author's own choosing, such as facts: unknown keys that are such names were meant to stand there.</param>
    public static YamlForm? Open(
        YamlNode? node, string what, IReadOnlyList<string> keys, DiagnosticBag diagnostics,
        bool blankIsMissing = false, IReadOnlyDictionary<string, string>? elsewhere = null, bool mayMissKeys = false, InnerNames? inner = null)
    {
        if (node is null)
            return null;
        if (node is not YamlMap map)
        {
            WrongShape.ReportNoKeys(node, what, keys, diagnostics);
            return null;
        }
        if (IsAsMeant(map, keys, blankIsMissing))
            return new YamlForm(map, what, mayMissKeys, diagnostics);
        map = StrayKeys.TakenIn(map, keys, inner, diagnostics);
        var entries = new List<YamlEntry>();
        mayMissKeys |= map.IsPartial;
        foreach (var entry in map.Entries)
        {
            var meant = keys.Contains(entry.Key.Value) ? entry.Key.Value : UnknownKey.Report(entry.Key, what, keys, map, elsewhere, diagnostics);
            mayMissKeys |= meant is null || entry.Value is YamlUnread;
            if (blankIsMissing && IsBlank(entry.Value))
                continue;
            // what stands behind a misspelt key is read as what was meant: one mistake, one message
            entries.Add(meant is null || meant == entry.Key.Value || map[meant] is not null ? entry : new YamlEntry(new YamlText(entry.Key.Place, meant), entry.Value));
        }
        return new YamlForm(new YamlMap(map.Place, entries) { IsPartial = map.IsPartial }, what, mayMissKeys, diagnostics);
    }

    /// <summary>True where there is nothing to report, to mend or to leave out.</summary>
    private static bool IsAsMeant(YamlMap map, IReadOnlyList<string> keys, bool blankIsMissing)
    {
        if (map.IsPartial)
            return false;
        foreach (var (key, value) in map.Entries)
        {
            if (!keys.Contains(key.Value) || value is YamlUnread || blankIsMissing && IsBlank(value))
                return false;
        }
        return true;
    }

    /// <summary>True where a key was not understood, or could not be read: what is missing may be what it was meant for.</summary>
    public bool MayMissKeys { get; }

    public bool Has(string key) => _map[key] is not null;

    /// <summary>The node of a key; null where it is missing or was refused.</summary>
    public YamlNode? Node(string key) => _map[key] is { } node and not YamlUnread ? node : null;

    public Place PlaceOf(string key) => _map[key]?.Place ?? Place;

    /// <summary>The place of the key itself, or of the beginning where it is missing.</summary>
    public Place PlaceOfKey(string key) => _map.Find(key)?.Key.Place ?? Place;

    /// <summary>Says that something must be there and is not, unless that may be for another mistake's sake.</summary>
    public void Missing(string message, string? hint = null)
    {
        if (!MayMissKeys)
            _diagnostics.Error("missing-key", Place, message, hint);
    }

    /// <summary>Says that a key must be there and is not, where it is not.</summary>
    public void Require(string key, string? hint = null)
    {
        if (Has(key))
            return;
        if (!MayMissKeys && SwallowedKey.Find(_map, key) is { } swallowed)
            _diagnostics.Error("missing-key", swallowed, $"\"{key}\" is part of the text above it here, and missing in {_what}", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Let it begin in column {_map.Place.Column}, with {_map.Place.Column - 1} spaces in front."));
        else
            Missing($"\"{key}\" is missing in {_what}", hint);
    }

    /// <summary>The words of a key; null where it is missing, empty or no text.</summary>
    public YamlText? Words(string key)
    {
        switch (_map[key])
        {
            case null or YamlUnread:
                return null;
            case YamlText { Value.Length: > 0 } text:
                return text;
            case YamlText:
                ReportEmpty(key);
                return null;
            case { } other:
                WrongShape.ReportNoText(other, key, _diagnostics);
                return null;
        }
    }

    public string? Text(string key) => Words(key)?.Value;

    /// <summary>The words of a key that must be there; empty, with a diagnostic, where it is not.</summary>
    public string RequiredText(string key)
    {
        Require(key);
        return Text(key) ?? "";
    }

    /// <summary>A word or a list of words; empty where the key is missing.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        switch (_map[key])
        {
            case null or YamlUnread:
                return [];
            case YamlText { Value.Length: > 0 } one:
                return [one];
            case YamlText:
                ReportEmpty(key);
                return [];
            case YamlList list:
                return TextsOf(list, key);
            case { } other:
                WrongShape.ReportNoText(other, key, _diagnostics);
                return [];
        }
    }

    /// <summary>Wordings: a list, as a text with commas is one wording and was hardly meant so.</summary>
    public IReadOnlyList<string> Wordings(string key)
    {
        if (_map[key] is YamlText { Value: var words } text && words.Contains(", ", StringComparison.Ordinal))
        {
            var list = $"[{words}]";
            _diagnostics.Error("wrong-shape", text.Place, $"several wordings stand behind \"{key}\" without brackets", $"Write a list: {list} (or put one wording with a comma in quotes and brackets)", text.ReplacedBy(list));
        }
        return Strings(key);
    }

    public IReadOnlyList<string> Strings(string key)
    {
        var texts = Texts(key);
        if (texts.Count == 0)
            return [];
        var strings = new string[texts.Count];
        for (var at = 0; at < strings.Length; at++)
            strings[at] = texts[at].Value;
        return strings;
    }

    /// <summary>The members of a list; empty where the key is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="begin">How a member begins, for advice: <c>up to: 6 visits</c>.</param>
    public IReadOnlyList<YamlNode> Items(string key, string? begin = null)
    {
        switch (_map[key])
        {
            case null or YamlUnread:
                return [];
            case YamlList list:
                return list.Items;
            case YamlText { Value.Length: 0 }:
                ReportEmpty(key);
                return [];
            case { } other:
                WrongShape.ReportNoList(other, key, begin, _diagnostics);
                return [];
        }
    }

    /// <summary>Yes or no; null where the key is missing or says something else.</summary>
    public bool? YesNo(string key) => Choice(key, ["yes", "no"]) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    /// <summary>One of the given words; null where the key is missing or says something else.</summary>
    public string? Choice(string key, IReadOnlyList<string> choices)
    {
        if (Words(key) is not { } words)
            return null;
        if (choices.Contains(words.Value))
            return words.Value;
        _diagnostics.Error("wrong-value", words.Place, words.Place.Source.Confidential ? $"this is not a value of \"{key}\"" : $"\"{words.Value}\" is not a value of \"{key}\"",
            ChoiceWords.Advice(words.Value, choices), ChoiceWords.Same(words.Value, choices) is { } same ? words.ReplacedBy(same) : null);
        return null;
    }

    private static bool IsBlank(YamlNode node) => node is YamlText text && string.IsNullOrWhiteSpace(text.Value);

    private void ReportEmpty(string key)
    {
        if (!_map.IsPartial)
            _diagnostics.Error("wrong-shape", PlaceOfKey(key), $"nothing stands behind \"{key}\"", "Write its value, or leave the key out.");
    }

    private List<YamlText> TextsOf(YamlList list, string key)
    {
        var texts = new List<YamlText>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlText text)
                texts.Add(text);
            else
                WrongShape.ReportNoText(item, key, _diagnostics);
        }
        return texts;
    }
}
