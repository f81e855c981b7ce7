using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines.Reading;

/// <summary>The words that begin a group of criteria.</summary>
internal static class CriterionGroup
{
    public const string AllOf = "all of";

    public const string AnyOf = "any of";

    private const string AtLeast = "at least ";
    private const string Of = " of";

    private static readonly string[] MeanAll = ["all", "both", "both of", "each of", "every", "every one of", "and"];

    private static readonly string[] MeanAny = ["any", "one of", "either", "either of", "some of", "or", "one or more of", "at least one"];

    private static readonly string[] MeanNone = ["not", "none of", "neither", "neither of", "no", "unless", "except", "without", "not all of", "not any of"];

    /// <summary>0 for all of, 1 for any of, the number for at least N of; null for what is no group.</summary>
    public static int? Size(string key) => key switch
    {
        AllOf => 0,
        AnyOf => 1,
        _ when key.StartsWith(AtLeast, StringComparison.Ordinal) && key.EndsWith(Of, StringComparison.Ordinal) && key.Length > AtLeast.Length + Of.Length
            && int.TryParse(key.AsSpan(AtLeast.Length, key.Length - AtLeast.Length - Of.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 => size,
        _ => null,
    };

    /// <summary>The group that was probably meant by another word, or null.</summary>
    public static string? Meant(string key)
    {
        var plain = MeasureWords.Plain(key);
        return Size(plain) is not null ? plain
            : MeanAll.Contains(key, StringComparer.OrdinalIgnoreCase) ? AllOf
            : MeanAny.Contains(key, StringComparer.OrdinalIgnoreCase) ? AnyOf
            : Spelling.Nearest(key, [AllOf, AnyOf, "at least 2 of"]);
    }

    /// <summary>True for a negation: there are none.</summary>
    public static bool IsNegation(string key) => MeanNone.Contains(key, StringComparer.OrdinalIgnoreCase);
}
