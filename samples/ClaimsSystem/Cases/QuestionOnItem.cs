namespace ClaimsSystem.Cases;

/// <summary>A question that is open.</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Question">The question, as a nurse puts it.</param>
/// <param name="About">Where the answer belongs: Fact, Request, Diagnosis, RequestDate, Other. Facts are answered; for the rest the case is sent anew.</param>
/// <param name="Fact">The name of the fact; null where it asks for none.</param>
/// <param name="Takes">What is understood as an answer; null where it asks for no fact.</param>
internal sealed record QuestionOnItem(int Item, string Question, string About, string? Fact, string? Takes);
