namespace ImrRules.Cases.Letters;

/// <summary>The labels of an item's three parts: the claims administrator's guideline, the reviewer's, the rationale.</summary>
internal static class ItemLabel
{
    /// <summary>The last part of an item.</summary>
    public const int Rationale = 2;

    /// <summary>The part's place in an item, counted from 0; -1 where the line begins none.</summary>
    public static int RankOf(LetterLine line) => Array.FindIndex(LetterWords.ItemLabels, line.Begins);
}
