using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Remembers which terms were defined and which were named by others, so that a name without a term is found once all files are read.</summary>
internal sealed class TermUses(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Kind, string Name), Place> _defined = [];
    private readonly List<(string Kind, string Name, Place Place)> _again = [];
    private readonly Dictionary<(string Kind, string File), int> _counts = [];
    private readonly List<(string Kind, YamlText Name)> _named = [];
    private readonly HashSet<(string Kind, string Name)> _inCircles = [];

    public void Defined(string kind, string name, Place place)
    {
        var ofFile = (kind, place.Source.File);
        _counts[ofFile] = _counts.GetValueOrDefault(ofFile) + 1;
        if (name.Length > 0 && !_defined.TryAdd((kind, name), place))
            _again.Add((kind, name, place));
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
        foreach (var (kind, name, place) in _again)
            ReportAgain(kind, name, place, _defined[(kind, name)]);
        foreach (var ofOneKind in _named.GroupBy(named => named.Kind, named => named.Name))
        {
            var known = new Lazy<HashSet<string>>(() => Wordings.Of(ofOneKind.Key, vocabulary).Select(term => term.Name).ToHashSet());
            foreach (var name in ofOneKind.Where(name => Wordings.NameOf(ofOneKind.Key, name.Value, vocabulary) != name.Value && !known.Value.Contains(name.Value) && !vocabulary.Unread.MayHold(name)))
                UnknownTerm.Report(name, ofOneKind.Key, vocabulary, diagnostics);
        }
    }

    /// <summary>Of two definitions the one among fewer of its kind is told: new terms are written in files of their own more often than beside all the others.</summary>
    private void ReportAgain(string kind, string name, Place again, Place first)
    {
        var (told, other) = _counts[(kind, first.Source.File)] < _counts[(kind, again.Source.File)] ? (first, again) : (again, first);
        diagnostics.Error("duplicate-term", told, $"the {kind} \"{name}\" is defined twice", $"The other stands in {other.Source.File}, line {other.Line}. Take one of them away, or add its wordings to the other.");
    }
}
