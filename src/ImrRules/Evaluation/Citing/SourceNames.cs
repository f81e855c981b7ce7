using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>The names by which the sources of a library are cited, as <c>sources.yaml</c> gives them.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, (string[] Words, GuidelineSource[] Sources)[]> _byFirstWord;

    public SourceNames(GuidelineLibrary library) => _byFirstWord = library.Sources
        .SelectMany(source => source.AlsoCitedAs.Prepend(source.CiteAs).Append(source.Title).Select(name => (Words: ComparedWord.KeysOf(name), Source: source)))
        .Where(name => name.Words.Length > 0)
        .GroupBy(name => string.Join(' ', name.Words))
        .Select(same => (same.First().Words, Sources: same.Select(name => name.Source).Distinct().ToArray()))
        .GroupBy(name => name.Words[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToArray());

    /// <summary>The names in a text, in its order, the longest wherever several begin.</summary>
    public List<NamedSources> In(IReadOnlyList<ComparedWord> words)
    {
        var found = new List<NamedSources>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!_byFirstWord.TryGetValue(words[at].Key, out var names))
                continue;
            foreach (var (name, sources) in names)
            {
                if (!StandsAt(words, at, name))
                    continue;
                found.Add(new NamedSources(at, at + name.Length - 1, sources));
                at += name.Length - 1;
                break;
            }
        }
        return found;
    }

    /// <summary>Whether words stand at a place of a text, one behind the other.</summary>
    public static bool StandsAt(IReadOnlyList<ComparedWord> words, int at, string[] wanted)
    {
        if (at + wanted.Length > words.Count)
            return false;
        for (var next = 0; next < wanted.Length; next++)
        {
            if (words[at + next].Key != wanted[next])
                return false;
        }
        return true;
    }
}
