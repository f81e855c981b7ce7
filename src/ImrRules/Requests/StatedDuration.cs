namespace ImrRules.Requests;

/// <summary>How long something is to go on, in the unit of the text where that is not weeks: 90 days, 3 months.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">days, months or years.</param>
public sealed record StatedDuration(AmountRange Amount, string Unit);
