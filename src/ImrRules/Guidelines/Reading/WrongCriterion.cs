using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Says what is wrong with a criterion that is neither one fact nor one group.</summary>
internal sealed class WrongCriterion(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>A text, or a list, where a fact or a group is expected.</summary>
    public void ReportNoMap(YamlNode node)
    {
        if (node is not YamlText text)
            WrongShape.Report(node, "a fact with its test is expected here", "Write one dash, the fact, a colon, and the answer that is required.", diagnostics);
        else if (vocabulary.FindFact(text.Value) is { } fact)
            WrongShape.Report(node, $"\"{text.Value}\" has no test", fact.Type == FactType.YesOrNo ? $"Write the answer that is required: {text.Value}: yes" : "Write a colon and the answer that is required.", diagnostics);
        else if (CriterionGroup.Size(text.Value) is not null)
            WrongShape.Report(node, $"a colon is missing behind \"{text.Value}\"", $"Write {text.Value}: and the criteria below it.", diagnostics, text.ReplacedBy($"{text.Value}:"));
        else if (text.Value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && colon + 1 < text.Value.Length && text.Value[colon + 1] != ' ')
            diagnostics.Error("yaml-syntax", text.PlaceOf(":"), "a space is missing behind the colon", $"Write: {text.Value[..colon]}: {text.Value[(colon + 1)..]}", text.ReplacedBy($"{text.Value[..colon]}: {text.Value[(colon + 1)..]}"));
        else
            WrongShape.Report(node, "a fact with its test is expected here",
                Spelling.DidYouMean(text.Value, vocabulary.Facts.Select(known => $"{known.Name}: yes")) ?? "Write the fact, a colon, and the answer that is required: red flag: yes", diagnostics);
    }

    /// <summary>True, with a diagnostic, for <c>criterion</c> or <c>pages</c> in other letters.</summary>
    public bool IsMisspeltOwn(YamlText key, YamlMap map)
    {
        if (CriterionGroup.Size(key.Value) is not null || vocabulary.FindFact(key.Value) is not null || map.Entries.Count < 2
            || Spelling.Only(key.Value, CriterionReader.OwnKeys.Where(own => map[own] is null)) is not { } meant)
            return false;
        diagnostics.Error("unknown-key", key.Place, $"\"{key.Value}\" is not a key of a criterion", $"Did you mean \"{meant}\"?", key.ReplacedBy(meant));
        return true;
    }

    /// <summary>A sentence alone, or several facts behind one dash.</summary>
    public void ReportNotOne(YamlMap map, IReadOnlyList<YamlEntry> questions, YamlNode? next)
    {
        if (questions.Count > 1)
            diagnostics.Error("wrong-shape", questions[1].Key.Place, "two criteria stand behind one dash",
                $"Begin each with a dash of its own: - {questions[1].Key.Value}: {(questions[1].Value as YamlText)?.Value}".TrimEnd());
        else if (map["criterion"] is not (null or YamlText or YamlUnread))
            diagnostics.Error("wrong-shape", map.Entries.First(entry => entry.Key.Value == "criterion").Key.Place, "\"criterion\" takes the sentence for the letter, and nothing below it",
                "Let the fact or the group begin in the column of \"criterion\", behind no dash of its own.");
        else if (map["criterion"] is not YamlUnread)
            diagnostics.Error("wrong-shape", WrongShape.Beginning(map), "no fact and no group belongs to this sentence", next is YamlMap { Entries: [var (first, _), ..] } && first.Value != "criterion"
                ? $"\"{first.Value}\" stands behind a dash of its own: take the dash away, and let it begin in the column of \"criterion\"."
                : "Write below \"criterion\", in its column, the fact with the answer that is required, or a group (all of, any of).");
    }

    /// <summary>True, with a diagnostic, where a key is no fact and begins a list of criteria, or says "not".</summary>
    public bool ReportNoGroup(YamlText name, YamlNode test)
    {
        if (vocabulary.FindFact(name.Value) is not null)
            return false;
        if (CriterionGroup.IsNegation(name.Value))
        {
            var fact = test is YamlMap { Entries: [var (only, _)] } ? only.Value : test is YamlList { Items: [YamlMap { Entries: [var (first, _), ..] }, ..] } ? first.Value : (test as YamlText)?.Value;
            diagnostics.Error("unknown-key", name.Place, $"there is no \"{name.Value}\": a fact is required to be no", fact is null or "" ? "Write the fact, a colon, and no." : $"Write {fact}: no");
            return true;
        }
        if (test is not YamlList { Items: [YamlMap, ..] } && !(test is YamlMap && CriterionGroup.Meant(name.Value) is not null))
            return false;
        var meant = CriterionGroup.Meant(name.Value);
        diagnostics.Error("unknown-key", name.Place, $"\"{name.Value}\" begins no group of criteria", meant is null ? "Groups begin with all of, any of, or at least 2 of." : $"Did you mean \"{meant}\"?",
            meant is not null && Likeness.Of(name.Value, meant) >= Likeness.Least ? name.ReplacedBy(meant) : null);
        return true;
    }

    /// <summary>A group without a list of criteria below it.</summary>
    public void ReportNoMembers(YamlText name, YamlNode members)
    {
        if (members is YamlText { Value.Length: 0 } or YamlList)
            diagnostics.Error("wrong-shape", name.Place, $"nothing stands below \"{name.Value}\"", $"Its criteria begin each with a dash, two columns deeper than \"{name.Value}\".");
        else if (members is YamlMap { Entries: [var (first, value), ..] })
            WrongShape.Report(members, $"the criteria below \"{name.Value}\" have no dashes", $"Begin each with a dash: - {first.Value}: {(value as YamlText)?.Value}".TrimEnd(), diagnostics);
        else
            WrongShape.Report(members, $"\"{name.Value}\" lists its criteria below it", "Begin each with a dash on a line of its own.", diagnostics);
    }

    /// <summary>The words of <c>criterion</c>.</summary>
    public string? Text(YamlMap map, string key)
    {
        if (map[key] is null or YamlUnread)
            return null;
        if (map[key] is YamlText text)
            return text.Value;
        WrongShape.ReportNoText(map[key]!, key, diagnostics);
        return null;
    }
}
