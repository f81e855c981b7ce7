using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>Shows a recommendation in plain words, to be read aloud: made from its YAML alone.</summary>
public static class RecommendationPage
{
    /// <summary>Writes the page of one recommendation.</summary>
    /// <param name="library">The library that holds it.</param>
    /// <param name="fullName">Its full name: the source's id, a slash, its own.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The library holds no recommendation of this name.</exception>
    public static void Write(GuidelineLibrary library, string fullName, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(output);
        var recommendation = library.Recommendations.FirstOrDefault(one => one.FullName == fullName)
            ?? throw new ArgumentException($"the library holds no recommendation `{fullName}`", nameof(fullName));
        var page = new ReportPage(output);
        Heading.Write(recommendation, page);
        page.Line();
        page.Paragraph(SaysSentence.Of(recommendation));
        page.Line();
        page.Paragraph(Words(recommendation));
        HowMuch.Write(recommendation, page);
        CriteriaTree.Write("It asks for", recommendation.Criteria, isRequired: true, page);
        StepQuestions.Write(recommendation, page);
        CriteriaTree.Write("Better, though it never decides", recommendation.Should, isRequired: false, page);
        Section("If less than the request is supported", recommendation.IfRefused, page);
        page.Line();
        NeighbourText.Write(recommendation, new Neighbours(library), page);
        page.Paragraph(Seen(recommendation.Examples));
    }

    private static string Words(Recommendation recommendation) =>
        string.Join(' ', new[] { recommendation.Quote is { } quote ? $"In its words: \"{quote.Trim()}\"" : null, recommendation.Summary?.Trim() }.OfType<string>());

    private static void Section(string heading, string? text, ReportPage page)
    {
        if (text is null)
            return;
        page.Line();
        page.Line(heading);
        page.Paragraph(text.Trim(), Lines.Indent);
    }

    private static string Seen(IReadOnlyList<Example> examples) => examples.Count switch
    {
        0 => "No example shows it.",
        1 => "Seen in 1 example.",
        var number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Seen in {number} examples."),
    };
}
