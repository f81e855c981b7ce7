namespace ImrRules.Law;

/// <summary>Something that the law asks of whoever decides.</summary>
/// <param name="Words">What is asked, shortened.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Known">How far that was verified.</param>
public sealed record LegalStep(string Words, string Citation, HowKnown Known);
