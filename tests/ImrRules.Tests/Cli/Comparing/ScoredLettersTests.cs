using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Cli.Comparing;

/// <summary>The figures of the command are those of the script that scores published determinations, on the cases that the script writes.</summary>
public sealed class ScoredLettersTests : IDisposable
{
    private const string Percent = @"\s+(?<figure>[\d.]+) %";

    /// <summary>The script prints a share with one decimal of a percent, and kappa with two.</summary>
    private const double RoundingOfShares = 0.00051;
    private const double RoundingOfKappa = 0.0051;

    private static readonly string Published = Path.Combine(Repository.Shared, "letters", "published.jsonl");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedScriptFact]
    public void The_script_and_the_command_agree_on_the_same_cases()
    {
        var cases = _folder.PathOf("cases");
        var scored = Score(cases);
        AddWhatWasPublished(cases);

        using var compared = JsonDocument.Parse(ImrRun.Of("compare", cases, "--guidelines", RealPack.Folder, "--format", "json").Output);

        var (root, figures) = (compared.RootElement, compared.RootElement.GetProperty("figures"));
        Row(root, "overturned").Should().Equal(Numbers(scored, @"published overturned\s+(\d+)\s+(\d+)\s+(\d+)"));
        Row(root, "upheld").Should().Equal(Numbers(scored, @"published upheld\s+(\d+)\s+(\d+)\s+(\d+)"));
        new[] { root.GetProperty("items").GetInt32(), root.GetProperty("cases").GetInt32() }.Should().Equal(Numbers(scored, @"(\d+) items of (\d+) letters"));
        figures.GetProperty("citing").GetInt32().Should().Be(Numbers(scored, @"\(of (\d+) that cite one\)").Single());
        figures.GetProperty("kappa").GetDouble().Should().BeApproximately(Figure(scored, @"kappa\s+(?<figure>[\d.]+)"), RoundingOfKappa);
        foreach (var (name, label) in new[]
        {
            ("agreement", @"agreement \(.*\)"), ("alwaysUpheld", "constant 'upheld':"), ("recall", "recall of overturned"), ("precision", "precision of overturned"),
            ("balancedAccuracy", "balanced accuracy"), ("falseOverturns", "false overturns, of the published upheld"), ("noGuideline", "no guideline, or not understood"),
            ("informationNeeded", "information needed, or conflict"), ("sameGuideline", "same guideline cited"), ("sameSection", "same section"),
        })
            figures.GetProperty(name).GetDouble().Should().BeApproximately(Figure(scored, label + Percent) / 100, RoundingOfShares, "the script says so of {0}", name);
    }

    /// <summary>What the script prints; it leaves its cases in a folder.</summary>
    private static string Score(string cases)
    {
        string[] arguments =
        [
            Path.Combine(Repository.Shared, "tools", "score-letters.py"), Published, Path.Combine(Repository.Shared, "letters", "facts.jsonl"), "--keep", cases,
            "--", "dotnet", Path.Combine(AppContext.BaseDirectory, "imr.dll"), "evaluate", "--format", "json", "--guidelines", RealPack.Folder,
        ];
        using var script = Process.Start(new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = script.StandardError.ReadToEndAsync();
        var printed = script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        script.ExitCode.Should().Be(0, said.Result);
        return printed;
    }

    /// <summary>The script holds its cases against a list that only it knows: each item of a case file gets its own line of that list.</summary>
    private static void AddWhatWasPublished(string cases)
    {
        var letters = File.ReadLines(Published).Select(line => JsonDocument.Parse(line).RootElement).ToLookup(item => item.GetProperty("letter_id").GetString());
        foreach (var path in Directory.EnumerateFiles(cases))
        {
            var items = letters[Path.GetFileNameWithoutExtension(path)].OrderBy(item => item.GetProperty("item_no").GetInt32()).GetEnumerator();
            var lines = File.ReadAllText(path).Split('\n').SelectMany(line => !line.StartsWith("  - request: ", StringComparison.Ordinal) || !items.MoveNext() ? [line]
                : new[] { line, $"    published: {JsonSerializer.Serialize(new { decision = items.Current.GetProperty("decision"), cites = items.Current.GetProperty("reviewer_guideline").GetString() ?? "" })}" });
            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    private static int[] Row(JsonElement compared, string published)
    {
        var row = compared.GetProperty("table").GetProperty(published);
        return [row.GetProperty("overturned").GetInt32(), row.GetProperty("upheld").GetInt32(), row.GetProperty("forReviewer").GetInt32()];
    }

    private static int[] Numbers(string scored, string pattern) =>
        [.. Regex.Match(scored, pattern).Groups.Values.Skip(1).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))];

    private static double Figure(string scored, string pattern) => double.Parse(Regex.Match(scored, pattern).Groups["figure"].Value, CultureInfo.InvariantCulture);
}
