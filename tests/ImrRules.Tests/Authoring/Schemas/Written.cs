using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.Schemas;

/// <summary>A file that fills in one place and nothing else wrongly, and what the reader finds in it.</summary>
/// <param name="Kind">Which schema it is for.</param>
/// <param name="Place">The place in that schema.</param>
/// <param name="Before">The text before the place, whose last line ends where the place's first key begins.</param>
/// <param name="Lines">The place: one line a key.</param>
public sealed record Written(string Kind, string Place, string Before, params string[] Lines)
{
    private const string Sources = "sources:\n  - id: blue-book\n    title: The Blue Book\n    cite as: Blue Book\n    standing: schedule\n    text: may be quoted\n";
    private const string Topic = "source: blue-book\ntopic: Baths\npages: 7\n";
    private const string Recommendation = Topic + "recommendations:\n  - id: bathing\n    treatment: bath\n    says: recommended\n    summary: What is said.\n    verified: no\n    reviewed: no\n";
    private const string DoseFactors = "drugs:\n  - drug: salt\ndose factors:\n  - edition: Old Table\n    quantity: grains\n    origin: made up\n    verified: no\n    factors:\n      - ";
    private const string Doses = "drugs:\n  - drug: stardust\ndose factors:\n  - edition: The Powder Table\n    quantity: grains\n    origin: A table.\n    verified: no\n    factors:\n      - ";
    private const string Case = "items:\n  - request: Moonbath\n";

    /// <summary>Every place that has keys of its own.</summary>
    public static IReadOnlyList<Written> All { get; } =
    [
        new("topic", "", "", "source: blue-book", "topic: Baths", "pages: 7", "recommendations: []"),
        new("topic", "recommendation", Topic + "recommendations:\n  - ", "id: bathing", "treatment: bath", "says: recommended", "summary: What is said.", "verified: no", "reviewed: no"),
        new("topic", "step", Recommendation + "    course:\n      - ", "up to: 6 visits"),
        new("topic", "limit", Recommendation + "    limits:\n      - ", "up to: 6 visits"),
        new("topic", "table", Recommendation + "    table:\n      ", "by: hue", "rows: {teal: 6 visits}"),
        new("topic", "example", Recommendation + "    examples:\n      - ", "request: Bath", "expect: medically necessary"),
        new("topic", "given", Recommendation + "    examples:\n      - request: Bath\n        expect: medically necessary\n        case:\n          treatments given:\n            - ", "treatment: bath"),
        new("sources", "", "", "sources: []"),
        new("sources", "source", Sources + "  - ", "id: red-book", "title: The Red Book", "cite as: Red Book", "standing: study", "text: may be quoted"),
        new("vocabulary", "", "", "treatments: []"),
        new("vocabulary", "treatment", "treatments:\n  - ", "treatment: sunbath"),
        new("vocabulary", "drug", "drugs:\n  - ", "drug: salt"),
        new("vocabulary", "region", "regions:\n  - ", "region: east"),
        new("vocabulary", "condition", "conditions:\n  - ", "condition: sepia"),
        new("vocabulary", "fact", "facts:\n  - ", "fact: rain seen", "type: yes or no", "ask: Is rain seen?"),
        new("vocabulary", "quantity", "quantities:\n  - ", "quantity: drops"),
        new("vocabulary", "phrase", "phrases:\n  - ", "phrase: please", "kind: filler"),
        new("vocabulary", "phase", "phases:\n  - ", "phase: noon"),
        new("vocabulary", "edition-of-dose-factors", "dose factors:\n  - ", "edition: Old Table", "quantity: grains", "origin: made up", "verified: no"),
        new("vocabulary", "dose-factor", DoseFactors, "ingredient: salt", "factor: 2"),
        new("vocabulary", "dose-band", DoseFactors + "ingredient: salt\n        by daily dose:\n          - ", "factor: 2"),
        new("vocabulary", "edition-of-dose-factors", "dose factors:\n  - ", "edition: The Powder Table", "quantity: grains", "origin: A table.", "verified: no"),
        new("vocabulary", "dose-factor", Doses, "ingredient: stardust", "factor: 2"),
        new("vocabulary", "dose-band", Doses + "ingredient: stardust\n        by daily dose:\n          - up to: 20 mg\n            factor: 4\n          - ", "factor: 2"),
        new("case", "", "", "case: one", "items: [{request: Moonbath}]"),
        new("case", "item", "items:\n  - ", "request: Moonbath"),
        new("case", "item/ur", Case + "    ur:\n      ", "decision: denied"),
        new("case", "item/published", Case + "    published:\n      ", "decision: upheld"),
        new("case", "item/challenges", Case + "    challenges:\n      ", "statement: The schedule is old."),
        new("case", "item/formulary", Case + "    formulary:\n      ", "listed: exempt"),
        new("case", "form", Case + "form:\n  ", "missing: nothing"),
        new("case", "information asked", Case + "information asked:\n  ", "what: operative report"),
        new("case", "application", Case + "application:\n  ", "signed by: employee"),
        new("case", "earlier-decision", Case + "earlier decisions:\n  - ", "request: Moonbath"),
        new("case", "reviewer", Case + "reviewer:\n  ", "licensed in: California"),
        new("case", "diagnosis", Case + "diagnoses:\n  - ", "code: M1", "words: umber"),
        new("case", "given", Case + "treatments given:\n  - ", "treatment: bath"),
        new("case", "drug-in-use", Case + "drugs in use:\n  - ", "drug: powder"),
        new("case", "yesorno-answer", Case + "facts:\n  glow seen:\n    ", "answer: yes"),
    ];

    /// <summary>The place without one of its lines.</summary>
    public Written Without(string line) => this with { Lines = [.. Lines.Where(other => other != line)] };

    /// <summary>The place with one line more.</summary>
    public Written With(string line) => this with { Lines = [.. Lines, line] };

    /// <summary>What the reader finds.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        var before = Before.Split('\n')[^1];
        var text = Before + string.Join("\n" + new string(' ', before.Length), Lines) + "\n";
        if (Kind == "case")
            return new CaseReader(new MadeUpPack().Load().Vocabulary).Read("case.yaml", text).Diagnostics;
        (string Path, string Text)[] files = Kind switch
        {
            "topic" => [("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", Sources), ("blue-book/topic.yaml", text)],
            "sources" => [("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", text)],
            _ => [("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("vocabulary/more.yaml", text), ("sources.yaml", Sources)],
        };
        GuidelineLibrary.TryLoad(new InMemoryFiles(files), out _, out var diagnostics);
        return diagnostics;
    }

    public override string ToString() => $"{Kind} {Place}";
}
