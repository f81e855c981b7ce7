namespace ImrRules.Requests.Reading;

/// <summary>Which part of the vocabulary a term comes from, the one that goes before another first.</summary>
internal enum TermKind
{
    Treatment,
    Region,
    Quantity,
    Phrase,
    Condition,
}
