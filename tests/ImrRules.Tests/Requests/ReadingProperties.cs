using CsCheck;
using FluentAssertions;
using ImrRules.Requests;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>What holds for the reading of any text.</summary>
public sealed class ReadingProperties
{
    private const string HowMany = "IMR_RANDOM_STRINGS";
    private const int RandomStrings = 20_000;
    private const int PlainRequests = 2_000;

    private static readonly string[] Steps = ["unread", "sign", "filler", "levels", "codes", "dates", "lexicon", "measures", "assembly"];

    [Fact]
    public void No_text_is_too_odd_to_be_read() => RequestTexts.Any.Sample(text =>
    {
        var reading = Reading.Of(text);

        reading.Text.Should().Be(text);
        reading.Notes.Select(note => note.Span).Concat(reading.Items.Select(item => item.TreatmentSpan).OfType<TextSpan>()).Where(span => span.Start < 0 || span.Length < 0 || span.End > text.Length).Should().BeEmpty();
        reading.Items.Where(item => item.Treatment is null).Any().Should().Be(reading.Notes.Any(note => note.Message == "no treatment of the vocabulary is named"));
    }, iter: int.TryParse(Environment.GetEnvironmentVariable(HowMany), out var many) ? many : RandomStrings);

    [Fact]
    public void Case_never_changes_a_reading() => RequestTexts.Plain.Sample(text =>
    {
        // an ingredient that no entry names is kept in the words of the request
        foreach (var change in (string[])[text.ToUpperInvariant(), text.ToLowerInvariant()])
            Summary(change).Should().BeEquivalentTo(Summary(text), "`{0}` says what `{1}` says", change, text);
    }, iter: PlainRequests);

    [Fact]
    public void Spacing_never_changes_a_reading() => Same(text => text.Replace(" ", "  ", StringComparison.Ordinal), text => $"  {text} ", text => text.Replace(' ', '\t'), text => text.Replace(' ', '\u00A0'));

    [Fact]
    public void The_kind_of_dash_never_changes_a_reading() => Same(text => text.Replace('-', '\u2013'), text => text.Replace('-', '\u2014'), text => text.Replace('-', '\u2011'), text => text.Replace('-', '\u2212'));

    [Fact]
    public void Every_letter_and_digit_is_claimed_a_filler_or_told_as_unread()
    {
        var texts = new List<string>();
        RequestTexts.OfWords.Sample(text => texts.Add(text.Trim()), iter: PlainRequests, threads: 1);

        var explained = ImrRun.With(string.Join('\n', texts), "parse", "--explain", "--guidelines", RealPack.Folder).Output.TrimEnd('\n').Split("\n\n");

        explained.Should().HaveCount(texts.Count);
        foreach (var (text, lines) in texts.Zip(explained, (text, block) => (text, block.Split('\n')[1..])))
            Account(text, [.. lines.Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused_with_a_note()
    {
        var reading = Reading.Of(new string('a', RequestReader.LongestText + 1));

        reading.Items.Should().BeEmpty();
        reading.NeedsReview.Should().BeTrue();
        reading.Notes.Should().ContainSingle().Which.Should().Match<ReadingNote>(note => note.Kind == NoteKind.Unread && note.Severity == NoteSeverity.Unread && note.Span.Length == RequestReader.LongestText + 1);
        Reading.Of(string.Concat(Enumerable.Repeat("MRI ", RequestReader.LongestText / 4))).Items.Should().NotBeEmpty("a text of the longest length is read");
    }

    /// <summary>The tokens hold all letters and digits in their order, each with the step that took it; a note tells each unread one.</summary>
    private static void Account(string text, string[][] tokens)
    {
        var reading = Reading.Of(text);
        var at = 0;
        foreach (var token in tokens)
        {
            var start = text.IndexOf(token[0], at, StringComparison.Ordinal);
            text[at..start].Any(char.IsLetterOrDigit).Should().BeFalse("nothing of `{0}` is passed over before `{1}`", text, token[0]);
            at = start + token[0].Length;
            token[1].Should().BeOneOf(Steps);
            if (token[1] == "unread" && token[0].Any(char.IsLetterOrDigit))
                reading.Notes.Any(note => note.Kind == NoteKind.Unread && note.Span.Start <= start && at <= note.Span.End).Should().BeTrue("`{0}` of `{1}` is unread", token[0], text);
        }
        text[at..].Any(char.IsLetterOrDigit).Should().BeFalse("nothing of `{0}` is passed over at its end", text);
    }

    private static void Same(params Func<string, string>[] changes) => RequestTexts.Plain.Sample(text =>
    {
        var expected = Summary(text);
        foreach (var change in changes)
            Summary(change(text)).Should().Be(expected, "`{0}` says what `{1}` says", change(text), text);
    }, iter: PlainRequests);

    private static string Summary(string text) => ReadAs.Line(Reading.Of(text));
}
