namespace ImrRules.Cases;

/// <summary>
/// The answer to one question of the vocabulary: <c>yes</c>, <c>no</c>, <c>50 percent</c>, <c>6 weeks</c>, <c>8 visits</c>, a choice, a list of treatments,
/// or <c>not in the records</c> (looked for, not found), <c>not asked</c>.
/// </summary>
/// <param name="Fact">The fact's name in the vocabulary. An unknown one is an error: ignored, it would turn into a refusal.</param>
/// <param name="Answer">The answer's words: one, or several for a list of treatments.</param>
public sealed record AnsweredFact(string Fact, IReadOnlyList<string> Answer)
{
    /// <summary>The answer that stands for "looked for and not found".</summary>
    public const string NotInTheRecords = "not in the records";

    /// <summary>The answer that stands for "nobody asked".</summary>
    public const string NotAsked = "not asked";

    /// <summary>An answer of one word or measure.</summary>
    /// <param name="fact">The fact's name in the vocabulary.</param>
    /// <param name="answer">The answer's words.</param>
    public AnsweredFact(string fact, string answer)
        : this(fact, [answer])
    {
    }

    /// <summary>The body region that the answer is about, where the case has several; null for all of the case's regions.</summary>
    public string? Region { get; init; }

    /// <summary>The record that says so, counted from 1 in <see cref="CaseFile.Records"/>; null where it is not named.</summary>
    public int? Record { get; init; }

    /// <summary>The record's own words; null where they are not given.</summary>
    public string? Words { get; init; }
}
