using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Finds keys of an example that stand among its facts by mistake, or are misspelt there.</summary>
internal sealed class ExampleKeys(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>The facts of a case without keys of the example, which are reported.</summary>
    public YamlMap OfCase(YamlMap map, out YamlText? expect)
    {
        var strays = map.Entries.Where(entry => ExampleReader.Keys.Contains(entry.Key.Value)).ToArray();
        foreach (var (key, _) in strays)
            diagnostics.Error("unknown-key", key.Place, $"\"{key.Value}\" is a key of the example, not of its case", "Let it begin in the column of \"case\".");
        expect = strays.FirstOrDefault(entry => entry.Key.Value == "expect")?.Value as YamlText;
        return strays.Length == 0 ? map : new YamlMap(map.Place, [.. map.Entries.Except(strays)]) { IsPartial = map.IsPartial };
    }

    /// <summary>A variation with its own keys as they were meant.</summary>
    /// <param name="map">The variation.</param>
    /// <param name="isUnderstood">False where a key is neither a fact nor near a key: it may be the one that is missing.</param>
    public YamlMap OfVariation(YamlMap map, out bool isUnderstood)
    {
        isUnderstood = true;
        var entries = new List<YamlEntry>();
        foreach (var entry in map.Entries)
        {
            var isKnown = IsKnown(entry.Key.Value);
            var meant = isKnown ? null : Spelling.Only(entry.Key.Value, [.. ExampleReader.VariationKeys.Where(key => map[key] is null), .. vocabulary.Facts.Select(fact => fact.Name)]);
            if (meant is not null && ExampleReader.VariationKeys.Contains(meant))
            {
                diagnostics.Error("unknown-key", entry.Key.Place, $"\"{entry.Key.Value}\" is not a key of a variation", $"Did you mean \"{meant}\"?", entry.Key.ReplacedBy(meant));
                entries.Add(new YamlEntry(new YamlText(entry.Key.Place, meant), entry.Value));
                continue;
            }
            isUnderstood &= isKnown;
            entries.Add(entry);
        }
        return new YamlMap(map.Place, entries);
    }

    private bool IsKnown(string key) => vocabulary.FindFact(key) is not null || ExampleReader.VariationKeys.Contains(key) || ExampleCaseReader.Keys.Contains(key);
}
