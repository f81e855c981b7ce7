using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;
using UglyToad.PdfPig;

namespace ImrRules.Tests.Reporting;

/// <summary>The HTML in a browser, on a screen and on paper.</summary>
public sealed class BrowserTests
{
    private const int SmallestPicture = 20_000;

    [BrowserFact]
    public void A_draft_says_so_on_every_page_that_is_printed()
    {
        var html = File.ReadAllText(Path.Combine(SampleLetters.Folder, "draft.html"));

        using var printed = PdfDocument.Open(Browser.Print("draft", html));

        printed.NumberOfPages.Should().BeGreaterThan(2);
        printed.GetPages().Should().OnlyContain(page => page.Text.Contains("DRAFT: adopted by nobody") && Regex.Count(page.Text, "DRAFT") >= 2);
        IsPicture(Browser.Show("draft", html, 900));
        IsPicture(Browser.Show("draft", html, 400));
    }

    [BrowserFact]
    public void A_final_letter_says_nowhere_that_it_is_a_draft()
    {
        var html = File.ReadAllText(Path.Combine(SampleLetters.Folder, "final.html"));

        using var printed = PdfDocument.Open(Browser.Print("final", html));

        printed.GetPages().Should().OnlyContain(page => !page.Text.Contains("DRAFT")).And.Contain(page => page.Text.Contains("Page 1 of "));
        IsPicture(Browser.Show("final", html, 900));
    }

    [BrowserFact]
    public void A_determination_is_loaded_with_its_headings_its_language_and_its_criteria()
    {
        var html = ImrRun.Of("evaluate", "--format", "html", Path.Combine(Repository.Root, "samples", "cases", "epidural-injection-without-imaging.yaml")).Output;

        var loaded = Browser.Load("determination", html);

        loaded.Should().Contain("<html lang=\"en\">");
        Regex.Matches(loaded, "<h([1-6])").Select(heading => heading.Groups[1].Value).Should().Equal("1", "2", "2");
        Regex.Count(loaded, "<th scope=\"row\">").Should().BeGreaterThan(4);
        loaded.Should().Contain("if this is documented:");
        using var printed = PdfDocument.Open(Browser.Print("determination", html));
        printed.GetPages().Should().OnlyContain(page => page.Text.Contains("Recommendation: a licensed reviewer decides"));
        IsPicture(Browser.Show("determination", html, 1000));
    }

    [BrowserFact]
    public void What_a_decision_rests_on_is_printed_right_below_it()
    {
        var html = ImrRun.Of("evaluate", "--format", "html", Path.Combine(Repository.Root, "samples", "cases", "opioid-after-rib-fractures.yaml")).Output;

        using var printed = PdfDocument.Open(Browser.Print("opioid", html));

        printed.GetPage(1).Text.Should().Contain("Overturned").And.Contain("Criterion").And.Contain("Standing");
    }

    private static void IsPicture(string path) => new FileInfo(path).Length.Should().BeGreaterThan(SmallestPicture);
}
