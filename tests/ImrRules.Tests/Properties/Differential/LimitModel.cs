namespace ImrRules.Tests.Properties.Differential;

/// <summary>A limit on visits a week, on levels a session, or on a dose that a fact answers.</summary>
public sealed record LimitModel(string Kind, int UpTo, bool MustBeKnown);
