using System.Text.Json;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Reporting.Schemas;

/// <summary>What the command writes as JSON of guidelines: of recommendations of the pack that have every key between them, and of a made-up pack before and after changes of all kinds.</summary>
public sealed class WrittenGuidelines : IDisposable
{
    private const string Reviewed = "blue-book/reviewed";

    /// <summary>Between them they have every key and word of a recommendation, but a review, evidence by consensus and pages of a step.</summary>
    private static readonly string[] Shown =
    [
        "mtus-chronic-pain-2009/epidural-steroid-injection", "odg/physical-therapy-elbow", "mtus-chronic-pain-2009/opioids-ongoing", "acoem-2004-ch12/traction-low-back",
        "labor-code-4604-5/chiropractic-visits", "mtus-chronic-pain-2009/tramadol-first-prescription", "acoem-2004-ch12/mri-low-back", "acoem-2007-ch10/shock-wave",
        "mtus-chronic-pain-2009/physical-medicine", "mtus-chronic-pain-2009/ppi-with-nsaid",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly string _before;
    private readonly string _after;

    public WrittenGuidelines()
    {
        (_before, _after) = (Before.WriteTo(_folder, "before"), After.WriteTo(_folder, "after"));
        var fingerprint = Lines("list", _before, "--format", "json").Single(one => Named(one) == Reviewed).GetProperty("fingerprint").GetString();
        foreach (var folder in new[] { _before, _after })
            Review(Path.Combine(folder, "blue-book", "topic.yaml"), $"reviewed: Jane Roe, MD, 2015-05-01 ({fingerprint})");
    }

    public IEnumerable<JsonElement> Listed => [.. Lines("list", RealPack.Folder, "--format", "json"), .. Lines("list", _before, "--format", "json")];

    public IEnumerable<JsonElement> ShownOnes => [.. Shown.SelectMany(id => Lines("show", id, RealPack.Folder, "--format", "json")), .. Lines("show", Reviewed, _before, "--format", "json")];

    public IEnumerable<JsonElement> Differences => Lines("diff", _before, _after, "--format", "json");

    public void Dispose() => _folder.Dispose();

    private static string? Named(JsonElement one) => one.GetProperty("recommendation").GetString();

    /// <summary>Writes the review of the first recommendation of a file.</summary>
    private static void Review(string path, string review)
    {
        const string None = "reviewed: no";
        var text = File.ReadAllText(path);
        var at = text.IndexOf(None, StringComparison.Ordinal);
        File.WriteAllText(path, $"{text[..at]}{review}{text[(at + None.Length)..]}");
    }

    private static IEnumerable<JsonElement> Lines(params string[] command)
    {
        var run = ImrRun.Of(command);
        return run.Error.Length == 0 ? run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)) : throw new InvalidOperationException(run.Error);
    }

    private static MadeUpPack Before => MadeUpPack.Of("""
        - id: reviewed
          treatment: moonbath
          regions: [north]
          says: recommended
          evidence: consensus
          course:
            - up to: 6 visits
              pages: 8
        - id: wider
          treatment: bath
          says: recommended
          course:
            - up to: 6 visits
        - id: reworded
          treatment: tideglass
          regions: [north]
          says: recommended
          quote: It may help.
        - id: turned
          treatment: tideglass
          regions: [south]
          says: recommended
          criteria:
            - hue: amber
        - id: gone
          treatment: powder
          regions: [north]
          says: recommended
        - id: former-name
          treatment: powder
          regions: [south]
          says: not recommended
        - id: as-another
          treatment: carving
          see: [blue-book/wider]
        """) with { MoreWords = "facts:\n  - fact: ebb seen\n    type: yes or no\n    ask: \"Is an ebb seen?\"\n  - fact: fog seen\n    type: yes or no\n    ask: \"Is fog seen?\"\n" };

    private static MadeUpPack After => MadeUpPack.Of("""
        - id: reviewed
          treatment: moonbath
          regions: [north]
          says: recommended
          evidence: consensus
          course:
            - up to: 4 visits
        - id: wider
          treatment: bath
          says: recommended
          course:
            - up to: 8 visits
        - id: reworded
          treatment: tideglass
          regions: [north]
          says: recommended
          quote: It often helps.
        - id: turned
          treatment: tideglass
          regions: [south]
          says: recommended
          criteria:
            - hue: teal
        - id: new
          treatment: moonbath
          regions: [south]
          says: recommended
        - id: new-name
          treatment: powder
          regions: [south]
          says: not recommended
        - id: as-another
          treatment: carving
          see: [blue-book/wider]
        """) with { MoreWords = "facts:\n  - fact: neap seen\n    type: yes or no\n    ask: \"Is an ebb seen?\"\n  - fact: mist seen\n    was: [fog seen]\n    type: yes or no\n    ask: \"Is fog seen?\"\n" };
}
