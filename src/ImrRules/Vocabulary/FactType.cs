namespace ImrRules.Vocabulary;

/// <summary>The kind of answer that a fact takes.</summary>
internal enum FactType
{
    YesOrNo,
    Number,
    Percent,
    Duration,
    Amount,
    Choice,
    Treatments,
}
