using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads criteria: a fact with its test, or <c>all of</c>, <c>any of</c>, <c>at least N of</c>.</summary>
internal sealed class CriterionReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> OwnKeys = ["criterion", "pages"];

    public const string AllOf = "all of";

    public const string AnyOf = "any of";

    public IReadOnlyList<Criterion> ReadList(YamlForm form, string key) => [.. form.Items(key).Select(Read).OfType<Criterion>()];

    private Criterion? Read(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            diagnostics.Error("wrong-shape", node.Place, "a fact with its test is expected here", "Write the fact, a colon, and the answer that is required.");
            return null;
        }
        var questions = map.Entries.Where(entry => !OwnKeys.Contains(entry.Key.Value)).ToArray();
        if (questions is not [var (name, test)])
        {
            diagnostics.Error("wrong-shape", map.Place, "a criterion is one fact or one group",
                questions.Length == 0 ? "Write the fact, a colon, and the answer that is required." : "Begin each fact with a dash of its own.");
            return null;
        }
        var (sentence, pages) = ((map["criterion"] as YamlText)?.Value, (map["pages"] as YamlText)?.Value);
        if (GroupSize(name.Value) is { } size)
            return ReadGroup(size, test, sentence, pages, name.Place);
        return FactTestReader.Read(name, test, vocabulary, diagnostics) is { } requirement
            ? new Criterion.FactCriterion(requirement) { Sentence = sentence, Pages = pages, Place = name.Place }
            : null;
    }

    private Criterion.Group? ReadGroup(int size, YamlNode members, string? sentence, string? pages, Place place)
    {
        if (members is not YamlList { Items.Count: > 0 } list)
        {
            diagnostics.Error("wrong-shape", members.Place, "a group lists its criteria below it, each with a dash");
            return null;
        }
        var read = list.Items.Select(Read).OfType<Criterion>().ToArray();
        if (size > list.Items.Count)
            diagnostics.Error("dead-criterion", members.Place, $"at least {size} of {list.Items.Count} can never be met");
        return new Criterion.Group(size == 0 ? read.Length : size, read) { Sentence = sentence, Pages = pages, Place = place };
    }

    /// <summary>0 for all of, 1 for any of, the number for at least N of; null for what is no group.</summary>
    private static int? GroupSize(string key) => key switch
    {
        AllOf => 0,
        AnyOf => 1,
        _ when key.StartsWith("at least ", StringComparison.Ordinal) && key.EndsWith(" of", StringComparison.Ordinal) && key.Length > 12
            && int.TryParse(key.AsSpan(9, key.Length - 12), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 => size,
        _ => null,
    };
}
