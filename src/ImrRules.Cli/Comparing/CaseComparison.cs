using ImrRules.Cases.Letters;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Comparing;

/// <summary>Compares the items of a case with what was published. One may be shared by all threads.</summary>
internal sealed class CaseComparison(CitedAlike cited)
{
    /// <summary>The items of which it is known how they were decided.</summary>
    /// <param name="file">The file that the case stands in.</param>
    /// <param name="determination">What this library makes of it.</param>
    public IReadOnlyList<ComparedItem> Of(string file, FinalDetermination determination) =>
        [.. determination.Items.Where(item => item.Published?.Decision is not null).Select(item => Compared(file, determination.Case.Case, item))];

    private ComparedItem Compared(string file, string? name, Determination item)
    {
        var published = item.Published!;
        var (sameGuideline, sameSection) = cited.Compare(item.Citation, published.Cites);
        return new ComparedItem
        {
            File = file,
            Case = name,
            Number = item.Number,
            Request = OneLine.Of(item.Request),
            WasOverturned = published.Decision == LetterWords.Overturned,
            PublishedCites = published.Cites is { } cites ? OneLine.Of(cites) : null,
            Decision = item.Decision,
            Outcome = item.Outcome,
            Citation = item.Citation,
            SameGuideline = sameGuideline,
            SameSection = sameSection,
            Reason = OneLine.Of(item.Deciding.Reason is { Length: > 0 } reason ? $"{item.Citation}. {reason}" : item.Rationale),
        };
    }
}
