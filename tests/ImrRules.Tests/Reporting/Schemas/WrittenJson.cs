using System.Text.Json;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Reporting.Schemas;

/// <summary>What the command writes as JSON for the samples at both stages of review, and for cases that say what no sample says.</summary>
public static class WrittenJson
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ImrRules.Tests", "Reporting", "Schemas");

    private static readonly string Case = Path.Combine(Folder, "said-nowhere-else", "before-a-new-edition.yaml");
    private static readonly string Details = Path.Combine(Folder, "details.yaml");

    private static readonly Lazy<Dictionary<string, JsonElement[]>> All = new(Everything);

    /// <summary>The outputs that a schema is for, by its name.</summary>
    public static IReadOnlyList<JsonElement> Of(string kind) => All.Value[kind];

    private static Dictionary<string, JsonElement[]> Everything()
    {
        using var guidelines = new WrittenGuidelines();
        JsonElement[] determinations = [.. Evaluated("imr"), .. Evaluated("ur")];
        return new()
        {
            ["determination"] = determinations,
            ["letter"] = [.. Letters()],
            ["comparison"] = [.. Lines("compare", Sample("letters"), "--format", "json"), .. Lines("compare", Sample("cases"), "--format", "json")],
            ["reading"] = [.. Read(determinations)],
            ["listing"] = [.. guidelines.Listed],
            ["recommendation"] = [.. guidelines.ShownOnes],
            ["difference"] = [.. guidelines.Differences],
        };
    }

    /// <summary>The requests of the cases, read alone.</summary>
    private static IEnumerable<JsonElement> Read(IEnumerable<JsonElement> determinations)
    {
        var requests = determinations.SelectMany(one => one.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("reading").GetProperty("text").GetString()!.ReplaceLineEndings(" ")).Distinct();
        return ImrRun.With(string.Join('\n', requests), "parse", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));
    }

    private static IEnumerable<JsonElement> Evaluated(string review) => Lines(["evaluate", .. CaseFiles, Path.Combine(Folder, "said-nowhere-else"), "--review", review, "--format", "json"]);

    private static string[] CaseFiles =>
    [
        Sample("cases"), Sample("letters"), SampleLetters.Case, SampleLetters.UrCase,
        .. Directory.EnumerateFiles(Sample("categories"), "*.yaml", SearchOption.AllDirectories).Where(path => Path.GetFileName(path).Count(letter => letter == '.') == 1 && Path.GetFileName(path) != "details.yaml"),
    ];

    private static IEnumerable<JsonElement> Letters()
    {
        string[] imr = ["letter", SampleLetters.Case, "--details", SampleLetters.Details, "--format", "json"];
        string[] ur = ["letter", SampleLetters.UrCase, "--review", "ur", "--details", SampleLetters.UrDetails, "--format", "json"];
        return
        [
            .. Lines(imr), .. Lines([.. imr, "--decisions", SampleLetters.Decisions]), .. Lines(ur), .. Lines([.. ur, "--decisions", SampleLetters.UrDecisions]),
            .. Lines("letter", Case, "--details", Details, "--format", "json"),
            .. Lines("letter", Case, "--details", Details, "--format", "json", "--review", "ur", "--decisions", Path.Combine(Folder, "decisions.yaml")),
            .. CaseFiles[4..].SelectMany(file => Lines("letter", file, "--format", "json")),
        ];
    }

    private static IEnumerable<JsonElement> Lines(params string[] command) =>
        ImrRun.Of(command).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));

    private static string Sample(string name) => Path.Combine(Repository.Root, "samples", name);
}
