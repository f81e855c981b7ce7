namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Why a criterion can change nothing.</summary>
internal enum HowDead
{
    /// <summary>There are too many combinations of answers to say whether it is.</summary>
    NotDecided,

    /// <summary>Every answer meets it.</summary>
    AlwaysMet,

    /// <summary>No answer meets it.</summary>
    NeverMet,

    /// <summary>No answers meet it and what stands before it.</summary>
    Contradicted,

    /// <summary>It is met whenever the others are.</summary>
    Implied,

    /// <summary>Whenever it is met, another one of its group is, which is enough.</summary>
    Absorbed,

    /// <summary>The number that its group asks for is reached or missed without it.</summary>
    Idle,
}
