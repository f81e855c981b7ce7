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

    /// <summary>The recommendation; null, with a diagnostic, where it is none.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="isFaultless">True where nothing was found in it before: its examples are then read when someone asks for them.</param>
    public Recommendation? Read(YamlNode node, bool isFaultless)
    {
        if (YamlForm.Open(node, "a recommendation", Keys, diagnostics, elsewhere: KeyHomes.All, mayMissKeys: topicForm.MayMissKeys) is not { } form)
            return null;
        form.Require("treatment", "Name one treatment of the vocabulary.");
        var says = form.Choice("says", [.. Verdicts.Keys]) is { } words ? Verdicts[words] : Verdict.SeeOnly;

        var criteria = new CriterionReader(vocabulary, diagnostics);
        var amounts = new CourseReader(vocabulary, criteria, diagnostics);
        var recommendation = new Recommendation
        {
            Source = source,
            Id = IdReader.Read(form, diagnostics),
            Treatment = form.Words("treatment") is { } treatment ? TermReader.Name(treatment, "treatment", vocabulary, diagnostics) : "",
            Scope = TermReader.ReadScope(form, vocabulary, diagnostics),
            Says = says,
            SeeWords = form.Texts("see"),
            Evidence = form.Choice("evidence", EvidenceWords) is { } evidence ? Enum.Parse<Evidence>(evidence, ignoreCase: true) : Evidence.NotGraded,
            Topic = topic,
            Pages = PagesReader.Read(form, diagnostics) ?? topicForm.Text("pages"),
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
            InForce = new InForceReader(source, diagnostics).Read(form),
            ReplacesWord = form.Words("replaces"),
            Note = form.Text("note"),
            Verified = form.Choice("verified", VerifiedWords) is { } verified ? Enum.Parse<Verified>(verified, ignoreCase: true) : Verified.No,
            Review = ReviewReader.Read(form.Words("reviewed"), diagnostics),
            ExamplesRead = isFaultless ? new(() => new ExampleReader(vocabulary, new DiagnosticBag()).Read(form)) : new(new ExampleReader(vocabulary, diagnostics).Read(form)),
            Place = form.PlaceOf("id"),
            Places = Keys.Where(form.Has).ToDictionary(key => key, form.PlaceOf),
        };
        if (!isFaultless)
        {
            new RecommendationCheck(form, source, diagnostics).Check(recommendation);
            new ExampleCheck(recommendation, diagnostics).Check();
        }
        recommendation.Fingerprint = Fingerprint.Of(recommendation);
        return recommendation;
    }
}
