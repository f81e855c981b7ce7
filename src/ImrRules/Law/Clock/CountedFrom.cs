namespace ImrRules.Law.Clock;

/// <summary>From when a time limit is counted.</summary>
internal enum CountedFrom
{
    Receipt,
    NeededInformation,
    Decision,
    Determination,
}
