namespace ImrRules.Cases.Letters;

/// <summary>Tells the layouts of 2013 and early 2014, in which a decision is a sentence and nothing is labelled as it was later.</summary>
internal static class EarlierLayout
{
    /// <summary>The line that tells such a layout; null where the letter is no such one.</summary>
    public static LetterLine? In(IReadOnlyList<LetterLine> lines)
    {
        foreach (var line in lines)
        {
            if (ItemLabel.RankOf(line) >= 0)
                return null;
        }
        return lines.Where(line => LetterWords.EarlierLayouts.Any(line.Begins)).Select(line => (LetterLine?)line).FirstOrDefault();
    }
}
