namespace ImrRules.Requests;

/// <summary>A fact that the words of the request answer by themselves.</summary>
/// <param name="Fact">The fact's name in the vocabulary.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Words">The words of the request that say so.</param>
public sealed record AnsweredByRequest(string Fact, string Answer, string Words);
