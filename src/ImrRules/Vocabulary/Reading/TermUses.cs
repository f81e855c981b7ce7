using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Remembers which terms were defined and which were named by others, so that a name without a term is found once all files are read.</summary>
internal sealed class TermUses(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Kind, string Name), Place> _defined = [];
    private readonly List<(string Kind, YamlText Name)> _named = [];

    public void Defined(string kind, string name, Place place)
    {
        if (name.Length > 0 && !_defined.TryAdd((kind, name), place))
            diagnostics.Error("duplicate-term", place, $"the {kind} \"{name}\" is defined twice", $"The first is in {_defined[(kind, name)].Source.File}, line {_defined[(kind, name)].Line}.");
    }

    public IReadOnlyList<string> Named(string kind, IReadOnlyList<YamlText> names)
    {
        foreach (var name in names)
            _named.Add((kind, name));
        return [.. names.Select(name => name.Value)];
    }

    public string? Named(string kind, YamlText? name)
    {
        if (name is not null)
            _named.Add((kind, name));
        return name?.Value;
    }

    /// <summary>Reports a term that is, by way of others, wider than itself.</summary>
    public void Circle(string kind, string name) =>
        diagnostics.Error("circle", _defined[(kind, name)], $"the {kind} \"{name}\" is a kind of itself by way of others", "Take one of the wider terms away.");

    public void CheckAgainst(ClinicalVocabulary vocabulary)
    {
        foreach (var (kind, name) in _named)
        {
            var names = Names(kind, vocabulary);
            if (!names.Contains(name.Value))
                diagnostics.Error("unknown-term", name.Place, $"\"{name.Value}\" is not {An(kind)} of the vocabulary", Spelling.DidYouMean(name.Value, names));
        }
    }

    private static string An(string kind) => kind is ['a' or 'e' or 'i' or 'o' or 'u', ..] ? $"an {kind}" : $"a {kind}";

    private static IReadOnlyCollection<string> Names(string kind, ClinicalVocabulary vocabulary) => kind switch
    {
        "treatment" => [.. vocabulary.Treatments.Select(t => t.Name)],
        "region" => [.. vocabulary.Regions.Select(r => r.Name)],
        "condition" => [.. vocabulary.Conditions.Select(c => c.Name)],
        "quantity" => [.. vocabulary.Quantities.Select(q => q.Name)],
        "drug ingredient" => [.. vocabulary.Treatments.SelectMany(t => t.Drug?.Ingredients ?? [])],
        "drug form" => [.. vocabulary.Treatments.SelectMany(t => t.Drug?.Forms ?? [])],
        "edition of dose factors" => [.. vocabulary.DoseFactors.Select(d => d.Edition)],
        _ => [.. vocabulary.Facts.Select(f => f.Name)],
    };
}
