namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>The neighbours of a number: one more and one less in the last digit that is written.</summary>
internal static class Numbers
{
    /// <summary>One in the last digit: 1 for 50, 0.1 for 2.5.</summary>
    public static decimal Step(decimal number) => new(1, 0, 0, isNegative: false, number.Scale);

    /// <summary>One less and one more; nothing below zero.</summary>
    public static IEnumerable<decimal> Beside(decimal number)
    {
        if (number - Step(number) is >= 0 and var less)
            yield return less;
        yield return number + Step(number);
    }
}
