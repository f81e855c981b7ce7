using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Remembers which terms were defined and which were named by others, so that a name without a term is found once all files are read.</summary>
internal sealed class TermUses(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Kind, string Name), Place> _defined = [];
    private readonly List<(string Kind, YamlText Name)> _named = [];
    private readonly HashSet<(string Kind, string Name)> _inCircles = [];

    /// <summary>Of two definitions the one in the shorter file is told: words are added in files of their own more often than beside all the others.</summary>
    public void Defined(string kind, string name, Place place)
    {
        if (name.Length == 0 || _defined.TryAdd((kind, name), place))
            return;
        var other = _defined[(kind, name)];
        if (other.Source.Text.Length < place.Source.Text.Length)
            (place, other) = (other, place);
        diagnostics.Error("duplicate-term", place, $"the {kind} \"{name}\" is defined twice", $"The other stands in {other.Source.File}, line {other.Line}. Take one of them away, or add its wordings to the other.");
    }

    /// <param name="kind">The kind of term.</param>
    /// <param name="names">The names.</param>
    /// <param name="own">The name of the term that names them: it can not name itself.</param>
    public IReadOnlyList<string> Named(string kind, IReadOnlyList<YamlText> names, string? own = null)
    {
        foreach (var name in names)
        {
            if (name.Value == own)
                diagnostics.Error("wrong-value", name.Place, $"the {kind} \"{own}\" names itself here", "Name another one, or leave the line out.");
            else
                _named.Add((kind, name));
        }
        return [.. names.Where(name => name.Value != own).Select(name => name.Value)];
    }

    public string? Named(string kind, YamlText? name)
    {
        if (name is not null)
            _named.Add((kind, name));
        return name?.Value;
    }

    /// <summary>Reports a term that is, by way of others, wider than itself; the others of its circle are not told again.</summary>
    public void Circle(string kind, string name, IEnumerable<string> wider)
    {
        if (!_inCircles.Contains((kind, name)))
            diagnostics.Error("circle", _defined[(kind, name)], $"the {kind} \"{name}\" is a kind of itself by way of others", $"Take one of the wider terms away: {string.Join(", ", wider.Where(other => other != name))}.");
        _inCircles.UnionWith(wider.Select(other => (kind, other)));
    }

    public void CheckAgainst(ClinicalVocabulary vocabulary)
    {
        foreach (var ofOneKind in _named.GroupBy(named => named.Kind, named => named.Name))
        {
            var known = Wordings.Of(ofOneKind.Key, vocabulary).Select(term => term.Name).ToHashSet();
            foreach (var name in ofOneKind.Where(name => !known.Contains(name.Value) && !vocabulary.Unread.MayHold(name)))
                UnknownTerm.Report(name, ofOneKind.Key, vocabulary, diagnostics);
        }
    }
}
