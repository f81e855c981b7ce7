namespace ImrRules.Tests.Properties.Differential;

public abstract record CriterionModel
{
    public sealed record YesNo(string Fact, bool Required) : CriterionModel;

    public sealed record Bound(string Words, int Number) : CriterionModel;

    public sealed record OneOf(string[] Words) : CriterionModel;

    public sealed record Group(int AtLeast, CriterionModel[] Members) : CriterionModel;
}
