namespace ImrRules.Cases.Letters;

/// <summary>The fixed words of reviews around the guidelines that they cite.</summary>
internal static class CitationWords
{
    /// <summary>A pattern of the words that begin a sentence; the citation stands behind them.</summary>
    public const string SentenceBegins =
        @"\b(Decision based on|The (Claims Administrator|Expert Reviewer)('s decision)?( also| has| is| was)?( based| used| cited| relied)?( (its|their|his|her|the) decision)?( on)?)( the)?\b";

    /// <summary>Begins the numbers of the regulations on treatment.</summary>
    public const string Regulations = "979";

    /// <summary>Stands in place of a citation.</summary>
    public static readonly string[] CitesNothing = ["did not cite", "no guideline was cited", "cited no", "none cited"];

    /// <summary>Stand alone where there is no citation.</summary>
    public static readonly string[] Nothing = ["none", "n/a", "not cited", "no citation", "no guideline"];

    /// <summary>A sentence with these words names nothing: the next one does.</summary>
    public static readonly string[] SomethingFollows = ["recommendation(s) outside of", "did not base"];

    /// <summary>Say that what is cited is no part of the schedule.</summary>
    public static readonly string[] NotOfSchedule = ["Non-MTUS", "Non MTUS", "outside of the MTUS", "outside the MTUS", "not part of the MTUS", "not in the MTUS"];

    /// <summary>Say that it is.</summary>
    public static readonly string[] OfSchedule = ["MTUS", "Medical Treatment Utilization Schedule"];

    /// <summary>Words that stand between two names of one guideline, beside numbers.</summary>
    public static readonly string[] Linking =
        ["edition", "ed", "annual", "chapter", "chap", "ch", "section", "s", "mtus", "ca", "california", "the", "of", "practice", "guideline", "medicine", "table"];

    /// <summary>End the words on one guideline where another one follows, or say once more where it stands. The longest come first.</summary>
    public static readonly string[] LeadsOn =
        ["which is not part of the MTUS", "which is part of the MTUS", "Decision based on", "Non-MTUS Citation", "and the", "and", "MTUS"];

    /// <summary>Begin the words on a guideline, before its name.</summary>
    public static readonly string[] LeadsIn = ["Non-MTUS Citation", "Non-MTUS", "California", "CA", "Medical Treatment Utilization Schedule", "MTUS", "Title", "Section(s)", "Practice Guidelines"];

    /// <summary>Words before a heading that are no part of it: of its edition, of the way in which it is published, and of the regulation.</summary>
    public static readonly string[] BeforeHeading =
    [
        "edition", "ed", "annual", "online", "web", "version", "the", "and", "or", "in", "under", "guideline", "ccr", "code", "regulation",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Words of a heading that name nothing that it is on.</summary>
    public static readonly string[] InHeading = ["chapter", "section", "guideline", "acute", "chronic", "updated", "and", "the", "of", "for", "treatment", "therapy"];
}
