namespace ImrRules.Tests.Properties.Differential;

/// <summary>A step; null for no set number.</summary>
public sealed record StepModel(int? UpTo, CriterionModel[] When);
