namespace ImrRules.Tests.Properties.Differential;

public sealed record RecommendationModel(
    string Id, string Source, string Treatment, string[] Regions, string[] Conditions, string[] Phases, string Says, int Evidence,
    CriterionModel[] Criteria, StepModel[] Steps, LimitModel[] Limits, string[] See)
{
    public string FullName => $"{Source}/{Id}";
}
