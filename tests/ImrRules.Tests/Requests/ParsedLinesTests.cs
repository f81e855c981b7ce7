using System.Text.Json;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>Whole readings, as the command writes them.</summary>
public sealed class ParsedLinesTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Lines =
    [
        "Mechanical Traction 2 x 4 weeks for the Lumbar Spine",
        "right shoulder arthroscopy with subacromial decompression and rotator cuff repair, post-op physical therapy 2x6",
        "Norco 10/325 mg #60, no refills; Flurbiprofen 20%/Lidocaine 5% 120gm",
        "Twelve physical therapy visits for the right shoulder was the original request. Nine physical therapy visits for the right shoulder was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, three physical therapy visits for the right shoulder is",
    ];

    [Fact]
    public void What_was_understood_is_written_value_by_value() =>
        Approved.Match(string.Concat(ImrRun.With(string.Join('\n', Lines), "parse", "--format", "json", "--guidelines", RealPack.Folder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Pretty)), "parsed-lines");

    [Fact]
    public void Each_word_is_shown_with_the_step_that_took_it() =>
        Approved.Match(ImrRun.With(string.Join('\n', Lines), "parse", "--explain", "--guidelines", RealPack.Folder).Output, "explained-lines");

    private static string Pretty(string line)
    {
        using var json = JsonDocument.Parse(line);
        return JsonSerializer.Serialize(json, Indented) + "\n";
    }
}
