namespace ImrRules.Requests;

/// <summary>A stretch of the request's text, so that a page can underline what was read.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first character behind the stretch.</summary>
    public int End => Start + Length;
}
