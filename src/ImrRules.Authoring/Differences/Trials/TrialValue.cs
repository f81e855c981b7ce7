namespace ImrRules.Authoring.Differences.Trials;

/// <summary>One of the values that an axis tells apart.</summary>
/// <param name="Words">The value, to be read behind the axis's own words.</param>
/// <param name="Put">Puts the value into a trial.</param>
internal sealed record TrialValue(string Words, Func<Trial, Trial> Put);
