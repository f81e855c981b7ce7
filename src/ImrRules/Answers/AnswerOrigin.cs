namespace ImrRules.Answers;

/// <summary>Where an answer comes from.</summary>
internal enum AnswerOrigin
{
    /// <summary>Nowhere: nobody answered.</summary>
    Unanswered,

    /// <summary>The case states it.</summary>
    Stated,

    /// <summary>Worked out from dates, treatments and drugs of the case.</summary>
    WorkedOut,

    /// <summary>Taken as "no", as the vocabulary has it, since nothing hints at it.</summary>
    Assumed,
}
