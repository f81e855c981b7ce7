using System.Text.Json;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Requests;

/// <summary>Wordings of real requests that stand beside the repository.</summary>
public static class GoldLines
{
    private static readonly string[] Files = ["gold-dev.jsonl", "gold-letters-dev.jsonl"];

    public static IReadOnlyList<string> Read() =>
        [.. Files.SelectMany(file => File.ReadLines(Path.Combine(Repository.Shared, "requests", file))).Where(line => line.Length > 0).Select(Text)];

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
