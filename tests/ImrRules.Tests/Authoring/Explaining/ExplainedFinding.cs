using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.Explaining;

/// <summary>The lines of an explanation, and the guideline file around them.</summary>
/// <param name="Finding">The finding's name.</param>
/// <param name="In">Where the lines stand.</param>
/// <param name="Without">A key of the recommendation around them that goes.</param>
/// <param name="Wrong">Lines that give the finding.</param>
/// <param name="Right">Lines that do not.</param>
public sealed record ExplainedFinding(string Finding, string In, string? Without, string Wrong, string Right)
{
    private const string TopicFile = "mtus-chronic-pain-2009/explained.yaml";

    private static readonly GuidelineFile[] Pack =
        [.. new GuidelineFolder(RealPack.Folder).Read().Where(file => file.Path == "sources.yaml" || file.Path.StartsWith("vocabulary/", StringComparison.Ordinal))];

    /// <summary>The keys of a recommendation without a mistake, each with its lines.</summary>
    private static readonly (string Key, string Lines)[] Recommendation =
    [
        ("id", "id: massage"),
        ("treatment", "treatment: massage therapy"),
        ("says", "says: recommended as an option"),
        ("summary", "summary: An adjunct to other treatment."),
        ("verified", "verified: no"),
        ("reviewed", "reviewed: no"),
        ("examples", "examples:\n  - request: Massage therapy, 2 visits\n    expect: medically necessary"),
    ];

    private static readonly string[] Order =
    [
        "id", "treatment", "regions", "conditions", "phases", "says", "see", "evidence", "pages", "section", "quote", "quote allowed", "summary", "criteria", "should",
        "course", "limits", "table", "if refused", "in force", "replaces", "note", "verified", "reviewed", "examples",
    ];

    public bool IsProvable => In != "nowhere";

    /// <summary>A library with the lines in their place.</summary>
    public IEnumerable<(string Path, string Text)> Files(string lines)
    {
        var (path, text) = In switch
        {
            "file" => (TopicFile, lines),
            "vocabulary" => ("vocabulary/zz-explained.yaml", lines),
            "criteria" => (TopicFile, Topic($"criteria:\n{Indented(lines, 2)}")),
            "example" => (TopicFile, Topic($"examples:\n  - {Indented(lines, 4).TrimStart()}")),
            "case" => (TopicFile, Topic($"examples:\n  - request: Massage therapy, 2 visits\n    case:\n{Indented(lines, 6)}    expect: medically necessary")),
            "recommendation" => (TopicFile, Topic(lines)),
            _ => throw new InvalidOperationException($"\"{In}\" is no place of a guideline"),
        };
        return Pack.Select(file => (file.Path, file.Text)).Append((path, text));
    }

    /// <summary>A topic with one recommendation: the given keys take the place of the usual ones, where the first of them belongs.</summary>
    private string Topic(string lines)
    {
        var given = lines.Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]).ToArray();
        var usual = Recommendation.Where(one => one.Key != Without && !given.Contains(one.Key)).ToArray();
        var at = PlaceOf(given[0]);
        var all = string.Join('\n', usual.TakeWhile(one => PlaceOf(one.Key) < at).Select(one => one.Lines).Append(lines.TrimEnd('\n')).Concat(usual.SkipWhile(one => PlaceOf(one.Key) < at).Select(one => one.Lines)));
        return $"source: mtus-chronic-pain-2009\ntopic: Massage Therapy\npages: 60\nrecommendations:\n  - {Indented(all, 4).TrimStart()}";
    }

    /// <summary>Where a key stands in the order of the format; one that is none stands before <c>verified</c>.</summary>
    private static int PlaceOf(string key) => Array.IndexOf(Order, key) is var at and >= 0 ? at : PlaceOf("verified");

    private static string Indented(string lines, int columns) =>
        string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"{new string(' ', columns)}{line}\n"));
}
