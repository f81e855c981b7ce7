namespace ImrRules.Vocabulary;

/// <summary>Words of a request that are neither treatment, drug nor region: a side, contrast, history, a filler.</summary>
internal sealed class Phrase
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>What the phrase does, one of <see cref="PhraseKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The value that it gives, where its kind takes one (a side, a contrast); null otherwise.</summary>
    public string? Value { get; init; }

    /// <summary>The facts that the words of the request answer by themselves, with the answer: a purchase, image guidance.</summary>
    public IReadOnlyDictionary<string, string> Answered { get; init; } = new Dictionary<string, string>();

    public override string ToString() => Name;
}
