namespace ImrRules.Authoring.Differences.Terms;

/// <summary>A term of the vocabulary, or a source, as its author wrote it.</summary>
/// <param name="Kind">What it is, in a word: fact, treatment, source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keys">Its other keys, each with its values as words.</param>
internal sealed record Term(string Kind, string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Keys)
{
    public IReadOnlyList<string> this[string key] => Keys.GetValueOrDefault(key) ?? [];
}
