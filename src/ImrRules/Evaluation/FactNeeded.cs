namespace ImrRules.Evaluation;

/// <summary>A fact that is open, with the answer that would be needed.</summary>
/// <param name="Fact">The fact's name in the vocabulary.</param>
/// <param name="Question">The question that a record would have to answer.</param>
/// <param name="Required">The answer that is needed: "yes", "at least 50 percent".</param>
/// <param name="Words">Fact and answer in the words of a letter: "pain relief of at least 50 percent".</param>
public sealed record FactNeeded(string Fact, string Question, string Required, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => Words;
}
