namespace ImrRules.Requests;

/// <summary>An amount counted in a quantity of the vocabulary other than visits: injections, nerve root levels.</summary>
/// <param name="Quantity">The quantity's name in the vocabulary.</param>
/// <param name="Amount">How many.</param>
public sealed record StatedAmount(string Quantity, AmountRange Amount);
