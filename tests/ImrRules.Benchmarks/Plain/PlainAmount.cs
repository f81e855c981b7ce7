namespace ImrRules.Benchmarks.Plain;

/// <summary>How far an amount is supported, the least first, and up to how much.</summary>
internal readonly record struct PlainAmount(PlainSupport Support, decimal? Supported);
