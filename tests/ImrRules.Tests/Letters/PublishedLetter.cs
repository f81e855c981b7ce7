using System.Text.Json;
using System.Text.Json.Nodes;
using ImrRules.Cli.Files;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Letters;

/// <summary>A published determination of the material beside the repository, with what a person read in it.</summary>
/// <param name="Id">Its case number.</param>
/// <param name="Items">Its items as a person read them, in order.</param>
public sealed record PublishedLetter(string Id, IReadOnlyList<JsonNode> Items)
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "letters");

    /// <summary>All of them, by their numbers.</summary>
    public static IReadOnlyList<PublishedLetter> All() =>
    [
        .. File.ReadLines(Path.Combine(Folder, "published.jsonl")).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!)
            .GroupBy(item => item["letter_id"]!.GetValue<string>()).OrderBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => new PublishedLetter(letter.Key, [.. letter.OrderBy(item => item["item_no"]!.GetValue<int>())])),
    ];

    public string Text => File.ReadAllText(Path.Combine(Folder, $"{Id}.txt"));

    public byte[] Pdf => File.ReadAllBytes(Path.Combine(Folder, $"{Id}.pdf"));

    public string TextOfPdf => PdfText.Read(Pdf, out var problem) ?? throw new InvalidDataException($"{Id}: {problem}");

    /// <summary>What the person read at a place of an item; null where nothing stands there.</summary>
    public static string? Words(JsonNode? node) => node is null ? null : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToString();
}
