namespace ImrRules.Tests.Properties.Differential;

/// <summary>A small made-up library, as data that both the engine (through its YAML) and the reference interpreter read.</summary>
public sealed record PackModel(SourceModel[] Sources, RecommendationModel[] Recommendations)
{
    /// <summary>Treatments with their wider kinds, the nearest first: a chain, a branch, and one with two parents.</summary>
    public static readonly Dictionary<string, string[]> Treatments = new()
    {
        ["aleph"] = ["aleph"],
        ["beth"] = ["beth", "aleph"],
        ["gimel"] = ["gimel", "beth", "aleph"],
        ["daleth"] = ["daleth", "aleph"],
        ["he"] = ["he", "daleth", "beth", "aleph"],
    };

    public static readonly Dictionary<string, string[]> ParentsOf = new()
    {
        ["aleph"] = [],
        ["beth"] = ["aleph"],
        ["gimel"] = ["beth"],
        ["daleth"] = ["aleph"],
        ["he"] = ["daleth", "beth"],
    };

    /// <summary>Regions with those in which they lie.</summary>
    public static readonly Dictionary<string, string[]> Regions = new() { ["north"] = ["north"], ["northwest"] = ["northwest", "north"], ["south"] = ["south"] };

    public static readonly string[] Conditions = ["umber", "viola"];

    /// <summary>Phases, each with the fact that must be yes.</summary>
    public static readonly Dictionary<string, string> Phases = new() { ["dawn"] = "dawn seen", ["dusk"] = "dusk seen" };

    public static readonly string[] YesNoFacts = ["red", "green", "blue", "black", "dawn seen", "dusk seen"];

    public const string Count = "count";

    public const string Choice = "choice";

    public static readonly string[] Choices = ["one", "two", "three"];
}
