namespace ImrRules.Guidelines.Reading;

/// <summary>Why words are no amount.</summary>
internal enum AmountFault
{
    None,
    NoNumber,
    NoUnit,
    UnknownUnit,
    RangeTurnedRound,
    UnknownTime,
}
