using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>The three parts of a split heading among the marks: the request as made, what was authorized, and the portion in dispute.</summary>
internal readonly record struct SplitHeading(int EndOfOriginal, int BeginOfDispute)
{
    /// <summary>Finds the parts; null for a request that is not split.</summary>
    public static SplitHeading? Find(RequestLine line)
    {
        var original = line.Marks.FindIndex(mark => mark.Term is Phrase { Kind: PhraseKinds.EndsOriginal });
        var dispute = line.Marks.FindLastIndex(mark => mark.Term is Phrase { Kind: PhraseKinds.BeginsDispute });
        return original >= 0 && dispute > original ? new SplitHeading(original, dispute) : null;
    }

    /// <summary>What lies in the portion that is not in dispute is said, but raises no doubt.</summary>
    public void Soften(RequestLine line)
    {
        var begin = line.Tokens[line.Marks[BeginOfDispute].First].Start;
        for (var at = 0; at < line.Notes.Count; at++)
        {
            if (line.Notes[at].Span.Start < begin)
                line.Notes[at] = line.Notes[at] with { Severity = NoteSeverity.Note };
        }
    }

    /// <summary>The portion in dispute takes its place, its date and the operation from the original where it is silent itself; never a schedule or a quantity.</summary>
    public static void Complete(RequestLine line, ItemDraft disputed, ItemDraft original, ItemDraft authorized)
    {
        if (disputed.Head is null && original.Head is not null)
        {
            (disputed.Head, disputed.HeadAt, disputed.Drug, disputed.Strength, disputed.Form) = (original.Head, original.HeadAt, original.Drug, original.Strength, original.Form);
            disputed.Ingredients.AddRange(original.Ingredients);
            Doubt("the portion in dispute names no treatment; it was taken from the original request");
        }
        if (disputed is { RegionsImplied: true } or { Regions.Count: 0 } && original is { RegionsImplied: false, Regions.Count: > 0 }
            && disputed.Regions.Count == 0)
        {
            disputed.Regions.AddRange(original.Regions);
            Doubt("the portion in dispute names no region; it was taken from the original request");
        }
        if (disputed.Side is null && original.Side is not null)
        {
            disputed.Side = original.Side;
            Doubt("the portion in dispute names no side; it was taken from the original request");
        }
        disputed.Retrospective |= original.Retrospective;
        disputed.DateOfService ??= original.DateOfService;
        if (disputed.Refills > 0 && authorized.Quantity == disputed.Quantity && disputed.Quantity is not null)
            Doubt("only the refills are in dispute; the first fill was authorized");
        if (authorized.Head is { } given && disputed.Head is { } asked && !TreatmentRelations.AreSame(given, asked)
            && !TreatmentRelations.AreKin(given, asked) && (disputed.Visits ?? disputed.Quantity) is not null)
            Doubt($"what was authorized is of another kind (`{given}`): nothing was subtracted");

        void Doubt(string message) => line.Say(NoteKind.Shared, NoteSeverity.Doubt, line.SpanOf(disputed.From < line.Marks.Count ? line.Marks[disputed.From].First : line.Count - 1, line.Count - 1), message);
    }
}
