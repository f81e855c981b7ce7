using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads one recommendation of a topic.</summary>
internal sealed class RecommendationReader(YamlForm topicForm, GuidelineSource source, string topic, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>The keys, in the order in which authors write them.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "id", "treatment", "regions", "conditions", "phases", "says", "see", "evidence", "pages", "section", "quote", "quote allowed", "summary", "criteria", "should",
        "course", "limits", "table", "if refused", "in force", "replaces", "note", "verified", "reviewed", "examples",
    ];

    public static readonly IReadOnlyList<string> EvidenceWords = ["consensus", "limited", "moderate", "strong"];

    public static readonly IReadOnlyList<string> VerifiedWords = ["no", "content", "place"];

    private static readonly Dictionary<string, Verdict> Verdicts = new()
    {
        ["recommended"] = Verdict.Recommended,
        ["recommended as an option"] = Verdict.RecommendedAsAnOption,
        ["not recommended"] = Verdict.NotRecommended,
        ["no recommendation"] = Verdict.NoRecommendation,
    };

    public static IReadOnlyCollection<string> SaysWords => Verdicts.Keys;

    public Recommendation? Read(YamlNode node)
    {
        if (YamlForm.Open(node, "a recommendation", Keys, diagnostics) is not { } form)
            return null;
        if (form.Words("treatment") is not { } treatment)
        {
            diagnostics.Error("missing-key", form.Place, "\"treatment\" is missing in a recommendation");
            return null;
        }
        var says = form.Choice("says", [.. Verdicts.Keys]) is { } words ? Verdicts[words] : Verdict.SeeOnly;
        if (!form.Has("says") && !form.Has("see"))
            diagnostics.Error("missing-key", form.Place, "\"says\" is missing in a recommendation", $"Known values: {string.Join(", ", Verdicts.Keys)}.");

        var criteria = new CriterionReader(vocabulary, diagnostics);
        var amounts = new CourseReader(vocabulary, criteria, diagnostics);
        var recommendation = new Recommendation
        {
            Source = source,
            Id = ReadId(form),
            Treatment = TermReader.Name(treatment, "treatment", vocabulary, diagnostics),
            Scope = TermReader.ReadScope(form, vocabulary, diagnostics),
            Says = says,
            SeeNames = form.Strings("see"),
            Evidence = form.Choice("evidence", EvidenceWords) is { } evidence ? Enum.Parse<Evidence>(evidence, ignoreCase: true) : Evidence.NotGraded,
            Topic = topic,
            Pages = form.Text("pages") ?? topicForm.Text("pages"),
            Section = form.Text("section") ?? topicForm.Text("section"),
            Quote = form.Text("quote"),
            QuoteAllowed = form.Text("quote allowed"),
            Summary = form.Text("summary"),
            Criteria = criteria.ReadList(form, "criteria"),
            Should = criteria.ReadList(form, "should"),
            Course = amounts.ReadCourse(form),
            Limits = amounts.ReadLimits(form),
            Table = new TableReader(vocabulary, diagnostics).Read(form),
            IfRefused = form.Text("if refused"),
            InForce = ReadInForce(form),
            Replaces = form.Text("replaces"),
            Note = form.Text("note"),
            Verified = form.Choice("verified", VerifiedWords) is { } verified ? Enum.Parse<Verified>(verified, ignoreCase: true) : Verified.No,
            Review = ReviewReader.Read(form.Words("reviewed"), diagnostics),
            Examples = ExampleReader.Read(form, vocabulary, diagnostics),
            Place = form.PlaceOf("id"),
            Places = Keys.Where(form.Has).ToDictionary(key => key, form.PlaceOf),
        };
        CheckWords(form, recommendation);
        recommendation.Fingerprint = Fingerprint.Of(recommendation);
        return recommendation;
    }

    private string ReadId(YamlForm form)
    {
        var id = form.RequiredText("id");
        if (id.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            diagnostics.Error("wrong-value", form.PlaceOf("id"), "an id has small letters, digits and hyphens alone");
        return id;
    }

    private void CheckWords(YamlForm form, Recommendation recommendation)
    {
        if (!form.Has("quote") && !form.Has("summary"))
            diagnostics.Error("missing-key", form.Place, "neither \"quote\" nor \"summary\" says what the source says");
        if (form.Has("quote") && !source.MayBeQuoted && !form.Has("quote allowed"))
            diagnostics.Error("quote-not-allowed", form.PlaceOfKey("quote"), $"{source.Id} may be paraphrased only", "Write it as a summary in your own words.");
        foreach (var key in (string[])["verified", "reviewed"])
        {
            if (!form.Has(key))
                diagnostics.Error("missing-key", form.Place, $"\"{key}\" is missing in a recommendation");
        }
        if (recommendation.Says == Verdict.NotRecommended && recommendation.Criteria.Count + recommendation.Course.Count > 0)
            diagnostics.Error("dead-criterion", form.PlaceOfKey(recommendation.Criteria.Count > 0 ? "criteria" : "course"),
                "what is not recommended can have no criteria and no course: they could change nothing",
                "Write a second, narrower recommendation for those to whom it is recommended.");
        if (!form.Has("table") && recommendation.Course.Any(step => step.UpTo is AmountRule.FromTable))
            diagnostics.Error("missing-key", form.PlaceOfKey("course"), "a step names the table, but there is no \"table\"");
    }

    private (DateOnly From, DateOnly To)? ReadInForce(YamlForm form)
    {
        if (form.Words("in force") is not { } words)
            return null;
        if (source.From is not null || source.To is not null)
            diagnostics.Error("out-of-force", form.PlaceOfKey("in force"), $"{source.Id} has days of its own", "Write \"in force\" only in a source without from and to.");
        if (words.Value.Split(" to ") is [var first, var last] && Day(first) is { } from && Day(last) is { } to)
            return (from, to);
        diagnostics.Error("wrong-date", words.Place, "two days are expected", "Write them as in 2015-01-01 to 2016-12-31.");
        return null;
    }

    private static DateOnly? Day(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
