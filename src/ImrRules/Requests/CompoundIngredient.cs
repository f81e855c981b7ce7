namespace ImrRules.Requests;

/// <summary>One ingredient of a compounded drug. Each is judged; the worst rules.</summary>
/// <param name="Name">The ingredient: a drug's name in the vocabulary where it is known, else as written.</param>
/// <param name="Percent">Its share; null where not stated.</param>
public sealed record CompoundIngredient(string Name, decimal? Percent);
