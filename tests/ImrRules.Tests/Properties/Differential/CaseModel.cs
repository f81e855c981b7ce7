namespace ImrRules.Tests.Properties.Differential;

/// <summary>A made-up request with its case.</summary>
public sealed record CaseModel(
    string Treatment, string[] Regions, int? Visits, int? Weeks, int? Levels, Dictionary<string, string> Answers, string[] Diagnoses, string[]? Phases,
    bool NotInTheRecords, string Earlier, int Day);
