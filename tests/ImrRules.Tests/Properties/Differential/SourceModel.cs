namespace ImrRules.Tests.Properties.Differential;

public sealed record SourceModel(string Id, int Standing, string[] Regions, string[] Phases, string[] FirstIn, string[] Before, int? From, int? To);
