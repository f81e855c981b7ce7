using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting;

/// <summary>Whatever a case holds, in no format does it become mark-up, move a cursor, or turn or hide what stands beside it.</summary>
public sealed class HostileCaseTests
{
    /// <summary>Pieces that mean something to HTML, Markdown, JSON or a terminal.</summary>
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", "<!--", "-->", "]]>", "&amp;", "&#x3c;", "\" onload=\"x", "' x='", "</style>", "</title>", "\\", "`", "```", "*x*", "_x_", "__x__", "~~x~~", "# x",
        "> x", "- x", "1. x", "1) x", "|", "| --- |", "[x](javascript:alert(1))", "![x](http://x.example/)", "<http://x.example>", "http://x.example", "www.x.example", "a@x.example", "[^1]", "$x$", "\n\n# x\n", "\r\n- x", "\t",
        "\u001b[31m", "\u001b]0;x\u0007", "\0", "\u0008", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029", "\f", "\v", "\u202e", "\u202d", "\u2066", "\u2067", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\ufeff", "\ufff9", "\ud800",
        "\udc00", "\ue000", "\uffff", "\U000e0041", "é", "x", " ", "}", "{", "\":\"", "%s", "DRAFT",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Array[1, 8].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    private static readonly GuidelineEvaluator Imr = new(RealPack.Library);

    private static readonly GuidelineEvaluator Ur = new(RealPack.Library, new EvaluatorOptions { Review = ReviewStage.Ur });

    /// <summary>The tags and attributes that the reports write.</summary>
    private static readonly Regex OwnTag = new("""^<(!DOCTYPE html|html lang="en"|/?(head|title|style|body|main|section|div|h1|h2|h3|p|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|strong|html)( (class="[a-z -]+"|scope="(col|row)"|aria-hidden="true"))*|meta (charset|name|http-equiv)="[^"<>]*"( content="[^"<>]*")?)>""");

    [Fact]
    public void In_html_every_tag_is_of_the_reports_own() => ForEach(HtmlReport.Write, HtmlReport.Write, html =>
    {
        var body = html[(html.IndexOf("</style>", StringComparison.Ordinal) + 8)..];
        html.Split("<style>").Should().HaveCount(2);
        Regex.Matches(body, "<").Select(open => body[open.Index..]).Should().OnlyContain(rest => OwnTag.IsMatch(rest));
        Regex.Matches(body, "&(?!(amp|lt|gt|quot|#39);)").Should().BeEmpty();
        html.Split("</style>")[0].Should().NotContain("url(").And.NotContain("@import");
    });

    [Fact]
    public void In_markdown_every_sign_that_means_something_is_escaped() => ForEach(MarkdownReport.Write, MarkdownReport.Write, markdown =>
    {
        foreach (var line in markdown.Split('\n'))
        {
            var text = Regex.Replace(line, @"\\[!-/:-@\[-`{-~]", "x");
            var own = Regex.Replace(text, @"^(#{1,3} |> |  - |- |(\| .* \|$)|\| --- )", "");
            Regex.Replace(own, @"\*\*", "").Should().NotMatchRegex(@"[\\`*_<>\[\]~$@]|(?i:www\.|://)", "of {0}", line);
            if (!text.StartsWith('|'))
                own.Should().NotContain("|", "of {0}", line).And.NotMatchRegex(@"^([#+=-]|\d+[.)])", "of {0}", line);
            Regex.Count(own, @"\*\*").Should().BeOneOf(0, 2);
        }
    });

    [Fact]
    public void In_text_no_character_moves_a_cursor_or_hides() => ForEach(TextReport.Write, TextReport.Write, text => text.Replace("\f", "").Should().NotMatchRegex(@"[\x00-\x09\x0b-\x1f\x7f-\x9f]"));

    [Fact]
    public void In_json_the_words_of_the_case_come_back_as_they_were() => ForEach(JsonReport.Write, JsonReport.Write, json =>
    {
        using var read = JsonDocument.Parse(json);
        read.RootElement.GetProperty("items").GetArrayLength().Should().Be(2);
        json.TrimEnd('\n').Should().NotContain("\n");
    });

    /// <summary>Reports and letters on cases with hostile words in every place for words.</summary>
    private static void ForEach(Action<FinalDetermination, TextWriter> report, Action<Letter, TextWriter> letter, Action<string> check) => Hostile.Sample(
        words =>
        {
            var file = File(words);
            var determined = Imr.Evaluate(file);
            string[] texts =
            [
                Written.As(report, determined), Written.As(report, Ur.Evaluate(file)),
                Written.As(letter, Letter.Draft(determined, Details(words))), Written.As(letter, Letter.Draft(Ur.Evaluate(file), Details(words))), Written.As(letter, Letter.Final(Adopted(determined, words), Details(words))),
            ];
            foreach (var text in texts)
            {
                check(text);
                text.EnumerateRunes().Should().NotContain(rune => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format, "of {0}", words);
            }
        },
        iter: 150, threads: 1);

    private static AdoptedDetermination Adopted(FinalDetermination determined, string words)
    {
        var signature = new ReviewerSignature($"R{words}", new ReviewerCredentials([$"S{words}"], [$"P{words}"]), new(2015, 3, 20), [$"Q{words}"]);
        return new(determined, [.. determined.Items.Select(item => ReviewerDecision.Change(item, Decision.Upheld, $"B{words}", signature, $"C{words}"))]);
    }

    private static LetterDetails Details(string words) => new()
    {
        Organization = words,
        Summary = words,
        TaperingNotice = words,
        Telephone = words,
        Hours = words,
        InformationOfficer = words,
        InternalAppeal = words,
        ApplicationEnclosed = true,
        GuidelinePortions = new Dictionary<string, string> { ["acoem-2004-ch12"] = words },
    };

    private static CaseFile File(string words) => new()
    {
        Case = words,
        DateOfInjury = new(2011, 10, 20),
        RequestDate = new(2015, 1, 12),
        Sex = words,
        Diagnoses = [new Diagnosis(words, words), new Diagnosis("lumbar sprain")],
        Records = [$"R{words}"],
        UnansweredFacts = UnansweredFacts.NotInTheRecords,
        Facts = [new AnsweredFact("radiculopathy on examination", "yes") { Record = 1, Words = words }],
        TreatmentsGiven = [new GivenTreatment(words) { Amount = words, Region = words }],
        DrugsInUse = [new DrugInUse(words) { Strength = words }],
        InformationAsked = new InformationAsked([words]) { By = words, Of = words },
        Items =
        [
            new DisputedItem($"Lumbar epidural steroid injection {words}") { Ur = new UrDecision("denied") { Cites = words }, Published = new PublishedDecision(words) { Cites = words } },
            new DisputedItem(words) { Ur = new UrDecision("denied") { Cites = $"MTUS {words}" } },
        ],
    };
}
