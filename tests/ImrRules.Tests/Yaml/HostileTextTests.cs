using System.Diagnostics;
using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Cases;
using ImrRules.Tests.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Yaml;

/// <summary>Whatever stands in a file, reading it ends soon and with findings, never with another exception.</summary>
public sealed class HostileTextTests
{
    /// <summary>Generous for a slow machine; what is refused takes milliseconds.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly CaseReader Cases = new(GuidelineLibrary.Load(WellFormed.Files).Vocabulary);

    /// <summary>Pieces that mean something to YAML or JSON, and some that no text has.</summary>
    private static readonly string[] Pieces =
        [":", ": ", "- ", "#", " #", "\"", "'", "[", "]", "{", "}", "\n", "\t", "\r", "&a ", "*a", "!t ", "!!", "%", "@", "`", "|", ">", ">-", "? ", "---\n", "...", "<<: ", ",", "\\", "\u00A0", "\uFEFF", "\0", "\u0002", "\uD800", "\u2028", "é", "0", "null", "~", "  ", "x"];

    public static TheoryData<string, string> Hostile => new()
    {
        { "ten megabytes of brackets", new string('[', 10_000_000) },
        { "a hundred thousand brackets", new string('[', 100_000) },
        { "brackets opened and closed", new string('[', 100_000) + new string(']', 100_000) },
        { "braces", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "deep indentation", string.Concat(Enumerable.Range(0, 1_000).Select(depth => $"{new string(' ', depth)}a:\n")) },
        { "deep dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) + "x" },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 100_000)) },
        { "anchors that multiply", "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(n => $"b{n}: &b{n} [*a, *a]\n")) },
        { "a plain list of two million characters", string.Concat(Enumerable.Repeat("- x\n", 450_000)) },
        { "one line of two million characters", "a: " + new string('x', 1_900_000) },
        { "one key of two million characters", new string('x', 1_900_000) + ": a" },
        { "quotation marks", new string('"', 100_001) },
        { "number signs", string.Concat(Enumerable.Repeat("a #b\n", 100_000)) },
        { "line breaks", new string('\n', 1_500_000) },
        { "tabs", new string('\t', 1_500_000) },
        { "colons", new string(':', 1_000_000) },
        { "NUL bytes", new string('\0', 1_000) },
        { "a tag that ends", "!!%7cd" },
        { "a tag with a bracket", "!![k" },
        { "a document's end and text", "... ." },
        { "control characters", "\"\0\u0002:\n :" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_guideline_file_made_to_harm_ends_in_a_finding_soon(string what, string text)
    {
        var files = new InMemoryFiles(("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources), (WellFormed.TopicFile, text));
        var clock = Stopwatch.StartNew();

        GuidelineLibrary.TryLoad(files, out var library, out var diagnostics);

        library.Should().BeNull(what);
        diagnostics.Should().Contain(found => found.Level == DiagnosticLevel.Error && found.File == WellFormed.TopicFile);
        clock.Elapsed.Should().BeLessThan(Soon, what);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_case_made_to_harm_ends_in_a_finding_soon(string what, string text)
    {
        foreach (var name in (string[])["case.yaml", "case.json", "letter.txt"])
        {
            var clock = Stopwatch.StartNew();

            var reading = Cases.Read(name, text);

            reading.Case.Should().BeNull("{0} as {1}", what, name);
            clock.Elapsed.Should().BeLessThan(Soon, "{0} as {1}", what, name);
        }
    }

    [Fact]
    public void Guideline_files_with_random_changes_are_loaded_or_refused_with_findings() =>
        Changed(WellFormed.Topic).Sample(
            text =>
            {
                var loaded = GuidelineLibrary.TryLoad(new InMemoryFiles(("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources), (WellFormed.TopicFile, text)), out _, out var diagnostics);
                return loaded != diagnostics.Any(found => found.Level == DiagnosticLevel.Error);
            },
            iter: 2_000);

    [Fact]
    public void A_vocabulary_and_sources_with_random_changes_are_loaded_or_refused_with_findings() =>
        Gen.Select(Changed(MadeUpPack.Vocabulary), Changed(WellFormed.Sources)).Sample(
            (vocabulary, sources) =>
            {
                var loaded = GuidelineLibrary.TryLoad(new InMemoryFiles(("vocabulary/words.yaml", vocabulary), ("sources.yaml", sources), (WellFormed.TopicFile, WellFormed.Topic)), out _, out var diagnostics);
                return loaded != diagnostics.Any(found => found.Level == DiagnosticLevel.Error);
            },
            iter: 2_000);

    [Fact]
    public void Cases_with_random_changes_are_read_or_refused_with_findings() =>
        Gen.Select(Changed(CaseText.Yaml), Changed(CaseText.Json)).Sample(
            (yaml, json) => IsDecided(Cases.Read("case.yaml", yaml)) && IsDecided(Cases.Read("case.json", json)) && IsDecided(Cases.Read("letter.txt", yaml)),
            iter: 1_500);

    [Fact]
    public void Random_text_is_refused_with_findings() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])))).Sample(
            text =>
            {
                GuidelineLibrary.TryLoad(new InMemoryFiles(("sources.yaml", text), ("a/b.yaml", text), ("vocabulary/c.yaml", text)), out _, out _);
                return IsDecided(Cases.Read("case.yaml", text)) && IsDecided(Cases.Read("case.json", text)) && IsDecided(Cases.Read("letter.txt", text));
            },
            iter: 2_000);

    private static bool IsDecided(CaseReading reading) => reading.Case is null == reading.Diagnostics.Any(found => found.Level == DiagnosticLevel.Error);

    /// <summary>The text with up to four pieces put in, in place of up to twenty characters each.</summary>
    private static Gen<string> Changed(string text) => Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 20], Gen.Int[0, Pieces.Length - 1]).Array[1, 4].Select(changes =>
    {
        var changed = text;
        foreach (var (at, length, piece) in changes)
        {
            var start = Math.Min(at, changed.Length);
            changed = changed[..start] + Pieces[piece] + changed[Math.Min(changed.Length, start + length / 4)..];
        }
        return changed;
    });
}
