namespace ImrRules.Cases.Letters;

/// <summary>A line of a letter that holds text, its white space made single.</summary>
/// <param name="Number">Its number in the file, counted from 1.</param>
/// <param name="Text">The words, never empty.</param>
internal readonly record struct LetterLine(int Number, string Text)
{
    public bool Begins(string words) => Text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    public bool Ends(string words) => Text.EndsWith(words, StringComparison.OrdinalIgnoreCase);
}
