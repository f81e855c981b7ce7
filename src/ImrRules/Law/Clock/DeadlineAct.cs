namespace ImrRules.Law.Clock;

/// <summary>What must be done by a deadline: the first four in utilization review, the others after independent medical review.</summary>
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

    /// <summary>Authorize what was found medically necessary, unless liability is disputed.</summary>
    Authorize,

    /// <summary>Reimburse what was given already and found medically necessary, unless liability is disputed.</summary>
    Reimburse,

    /// <summary>Appeal to the Workers' Compensation Appeals Board, five days longer where it was served by mail.</summary>
    Appeal,
}
