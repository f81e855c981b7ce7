namespace ImrRules.Cases;

/// <summary>What a fact means that no answer stands for, is not worked out and not assumed by the vocabulary.</summary>
public enum UnansweredFacts
{
    /// <summary>Nobody looked: it never supports a refusal, and what turns on it gives "information needed".</summary>
    NotAsked,

    /// <summary>Looked for in <see cref="CaseFile.Records"/> and not found.</summary>
    NotInTheRecords,
}
