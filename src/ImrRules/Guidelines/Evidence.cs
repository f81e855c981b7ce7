namespace ImrRules.Guidelines;

/// <summary>The strength of evidence, where the source grades it; the better is the greater.</summary>
internal enum Evidence
{
    NotGraded,
    Consensus,
    Limited,
    Moderate,
    Strong,
}
