namespace ImrRules.Guidelines;

/// <summary>The standing of a source, the highest first: a lower one is looked at only where no higher one says anything (8 CCR 9792.21.1).</summary>
internal enum Standing
{
    Statute,
    Schedule,
    LeadingGuideline,
    OtherGuideline,
    Study,
}
