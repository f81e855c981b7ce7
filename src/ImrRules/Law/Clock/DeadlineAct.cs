namespace ImrRules.Law.Clock;

/// <summary>What must be done by a deadline of utilization review.</summary>
public enum DeadlineAct
{
    /// <summary>Ask the requesting physician for information without which it can not be decided.</summary>
    AskForInformation,

    /// <summary>Decide.</summary>
    Decide,

    /// <summary>Tell the requesting physician, by phone, fax or e-mail.</summary>
    TellRequester,

    /// <summary>Send the decision in writing.</summary>
    Write,
}
