namespace ImrRules.Vocabulary;

/// <summary>How a value stands to a bound.</summary>
internal enum Comparison
{
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}
