namespace ImrRules.Evaluation.Asking;

/// <summary>Where the answer to an open question belongs.</summary>
public enum QuestionAbout
{
    /// <summary>To no one place of the case: whether another item is authorized, which phase of care it is.</summary>
    Other,

    /// <summary>To a fact, as an answer to it.</summary>
    Fact,

    /// <summary>To the request's own words, which leave out a body region or an amount.</summary>
    Request,

    /// <summary>To the diagnoses.</summary>
    Diagnosis,

    /// <summary>To the date of the request.</summary>
    RequestDate,
}
