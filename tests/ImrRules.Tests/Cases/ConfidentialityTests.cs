using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cases;

/// <summary>A finding about a case names key and place; the values may be a patient's and are never repeated.</summary>
public sealed class ConfidentialityTests
{
    private const string Marker = "Zebediah";

    private static readonly CaseReader Reader = new(MadeUpPack.Of(("blue-book", "standing: schedule", null)).Load().Vocabulary);

    [Fact]
    public void No_value_of_a_case_stands_in_a_finding()
    {
        foreach (var (text, name) in Marked(CaseText.Yaml).Select(text => (text, "case.yaml")).Concat(MarkedJson().Select(text => (text, "case.json"))))
        {
            foreach (var found in Reader.Read(name, text).Diagnostics)
                $"{found.Message} {found.Hint} {found.SourceLine} {found}".Should().NotContainEquivalentOf(Marker, "{0} of {1}", found.Rule, text);
        }
    }

    [Fact]
    public void A_key_that_is_near_no_known_one_is_not_repeated() =>
        Reader.Read("case.yaml", $"{Marker} Doe: yes\n{CaseText.Yaml}").Diagnostics.Should().ContainSingle().Which.Message.Should().NotContain(Marker);

    [Theory]
    [InlineData("")]
    [InlineData("HOW THE IMR FINAL DETERMINATION WAS MADE\n")]
    [InlineData("CLINICAL CASE SUMMARY\nincluding all medical records:\n")]
    public void A_letter_that_can_not_be_read_lends_no_word_to_a_finding(string begins)
    {
        foreach (var found in Reader.Read("letter.txt", $"{begins}{Marker} Doe fell from a ladder.\n").Diagnostics)
            $"{found.Message} {found.Hint} {found.SourceLine}".Should().NotContainEquivalentOf(Marker);
    }

    /// <summary>The case with the marker in place of one value after the other, in words that each kind of value refuses or takes.</summary>
    private static IEnumerable<string> Marked(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var colon in Places(lines[at], ": "))
            {
                foreach (var value in (string[])[Marker, $"[{Marker}]", $"{{{Marker}: 1}}", $"&{Marker} x", $"\"{Marker}", $"{Marker} #60 {Marker}", $"a: {Marker}", $"@{Marker}", $"!{Marker} x", $"2015-{Marker}", $"8 {Marker}", $"\t{Marker}"])
                    yield return string.Join('\n', [.. lines[..at], lines[at][..(colon + 2)] + value, .. lines[(at + 1)..]]);
            }
        }
    }

    private static IEnumerable<string> MarkedJson()
    {
        foreach (var quote in Places(CaseText.Json, ": \""))
        {
            var end = CaseText.Json.IndexOf('"', quote + 3);
            foreach (var value in (string[])[$"\"{Marker}\"", $"[\"{Marker}\"]", $"{{\"{Marker}\": 1}}", $"\"{Marker}", Marker])
                yield return CaseText.Json[..(quote + 2)] + value + CaseText.Json[(end + 1)..];
        }
    }

    private static IEnumerable<int> Places(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
