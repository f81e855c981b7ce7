namespace ImrRules.Guidelines;

/// <summary>The two dates of a case that pick the edition in force.</summary>
internal readonly record struct KeyDates(DateOnly Request, DateOnly Service);
