using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing_in_reports_and_letters(string culture)
    {
        var expected = Text();
        string? given = null;
        var thread = new Thread(() => given = Text());
#pragma warning disable RS0030 // a culture is set to show that none is looked at
        thread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        thread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
#pragma warning restore RS0030

        thread.Start();
        thread.Join();

        given.Should().Be(expected).And.NotContain("\r");
    }

    private static string Text()
    {
        var file = new CaseReader(RealPack.Library.Vocabulary).Read("case.yaml", File.ReadAllText(SampleLetters.Case)).Case!;
        var determination = new GuidelineEvaluator(RealPack.Library).Evaluate(file);
        return string.Concat((string[])[Written.As(TextReport.Write, determination), Written.As(MarkdownReport.Write, determination), Written.As(HtmlReport.Write, determination), Written.As(JsonReport.Write, determination),
            .. Written.InEveryFormat(Letter.Draft(determination, new LetterDetails()))]);
    }
}
