using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Tests.Cli;

namespace ImrRules.Tests.Support;

/// <summary>
/// A small pack in made-up words: treatments moonbath (a kind of bath), tideglass and powder; regions north (with northwest) and south; conditions umber and viola.
/// A test writes the recommendations that it is about; what every recommendation must have is filled in.
/// </summary>
public sealed record MadeUpPack
{
    public const string Vocabulary = """
        treatments:
          - treatment: bath
          - treatment: moonbath
            also: [moon bathing]
            kind of: bath
          - treatment: tideglass
            levels count as: levels
          - treatment: powder
          - treatment: carving
            operation: yes
        regions:
          - region: north
          - region: northwest
            within: north
          - region: south
        conditions:
          - condition: umber
          - condition: viola
        phrases:
          - phrase: and
            kind: and
        quantities:
          - quantity: visits
            can be cut: yes
          - quantity: levels
            can be cut: no
          - quantity: grains
            can be cut: no
            answered by: grains taken
        facts:
          - fact: glow seen
            type: yes or no
            near: [shimmer seen]
            ask: "Is a glow seen?"
          - fact: shimmer seen
            type: yes or no
            about: the region
            ask: "Is a shimmer seen?"
          - fact: gain shown
            type: yes or no
            about: the request
            ask: "Is a gain shown?"
          - fact: tide feared
            type: yes or no
            assumed: no
            ask: "Is a tide feared?"
            also: [high tide]
          - fact: relief
            type: percent
            ask: "How much relief?"
          - fact: dusk lasted
            type: duration
            ask: "How long did dusk last?"
          - fact: hue
            type: choice
            choices: [amber, teal]
            ask: "Which hue?"
          - fact: grains taken
            type: amount
            ask: "How many grains are taken?"
          - fact: earlier treatment
            type: amount
            worked out: from the treatments given in the case
            ask: "How much was given before?"
          - fact: time since carving
            type: duration
            worked out: from the date of surgery to the date of the request
            ask: "How long since the carving?"
          - fact: carving done
            type: yes or no
            worked out: from an operation among the treatments given
            ask: "Was it carved?"
        phases:
          - phase: dawn
            when:
              - shimmer seen: yes
          - phase: after carving
            when:
              - carving done: yes
        """;

    private const string OneSource = """
        sources:
          - id: blue-book
            title: The Blue Book
            cite as: Blue Book
            standing: schedule
            text: may be quoted
        """;

    /// <summary>The text of <c>sources.yaml</c>.</summary>
    public string Sources { get; init; } = OneSource;

    /// <summary>A second vocabulary file, for the terms that a few tests need; empty for none.</summary>
    public string MoreWords { get; init; } = "";

    /// <summary>The recommendations of each source that has a file, by the source's id.</summary>
    public IReadOnlyDictionary<string, string> Topics { get; init; } = new Dictionary<string, string>();

    /// <summary>Recommendations of one source, the only one.</summary>
    public static MadeUpPack Of(string recommendations) => new() { Topics = new Dictionary<string, string> { ["blue-book"] = recommendations } };

    /// <summary>Several sources, each with its lines and, where the library holds any, its recommendations.</summary>
    public static MadeUpPack Of(params (string Id, string Lines, string? Recommendations)[] sources) => new()
    {
        Sources = "sources:\n" + string.Concat(sources.Select(source =>
            $"  - id: {source.Id}\n    title: The {source.Id}\n    cite as: {source.Id}\n    text: may be quoted\n{Indented(source.Lines, 4)}\n")),
        Topics = sources.Where(source => source.Recommendations is not null).ToDictionary(source => source.Id, source => source.Recommendations!),
    };

    /// <summary>The files, by their paths.</summary>
    public IReadOnlyList<(string Path, string Text)> Files =>
    [
        ("vocabulary/words.yaml", Vocabulary), .. MoreWords.Length == 0 ? [] : new[] { ("vocabulary/more.yaml", MoreWords) }, ("sources.yaml", Sources),
        .. Topics.Select(topic => ($"{topic.Key}/topic.yaml", Topic(topic.Key, topic.Value))),
    ];

    public GuidelineLibrary Load() => GuidelineLibrary.Load(new InMemoryFiles([.. Files]));

    /// <summary>Writes the files into a folder below a test's own; gives the folder.</summary>
    public string WriteTo(TemporaryFolder folder, string name = "guidelines")
    {
        foreach (var (path, text) in Files)
            folder.Write(Path.Combine(name, path), text);
        return folder.PathOf(name);
    }

    public GuidelineEvaluator Evaluator(EvaluatorOptions? options = null) => new(Load(), options);

    private static string Topic(string source, string recommendations) =>
        $"source: {source}\ntopic: Baths\npages: 7\nrecommendations:\n{Indented(string.Join('\n', recommendations.ReplaceLineEndings("\n").Split('\n').SelectMany(Filled)), 2)}\n";

    /// <summary>Behind the treatment of each recommendation, what all must have.</summary>
    private static string[] Filled(string line) => line.StartsWith("  treatment:", StringComparison.Ordinal)
        ? [line, "  summary: What the source says.", "  verified: no", "  reviewed: no"]
        : [line];

    private static string Indented(string text, int by) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));
}
