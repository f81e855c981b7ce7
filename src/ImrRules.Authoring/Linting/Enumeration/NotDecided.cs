using System.Globalization;

namespace ImrRules.Authoring.Linting.Enumeration;

/// <summary>What is said where there are too many cases to go through.</summary>
internal static class NotDecided
{
    public const string Rule = "not-decided";

    public static readonly string TooManyAnswers = TooMany("combinations of answers");

    public static readonly string TooManyCases = TooMany("cases that differ in what applies");

    private static string TooMany(string what) => string.Create(CultureInfo.InvariantCulture, $"There are more than {AnswerCombinations.Most} {what}; no more are gone through.");
}
