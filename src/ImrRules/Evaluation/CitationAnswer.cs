namespace ImrRules.Evaluation;

/// <summary>The answer to one question on a citation of the claims administrator.</summary>
/// <param name="Answer">Yes or no; null where it is not known.</param>
/// <param name="Words">Why, for a reviewer.</param>
public sealed record CitationAnswer(bool? Answer, string Words);
