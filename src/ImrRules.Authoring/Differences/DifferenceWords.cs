namespace ImrRules.Authoring.Differences;

/// <summary>The kinds of difference, in the words of the report.</summary>
internal static class DifferenceWords
{
    public static string Of(DifferenceKind kind) => kind == DifferenceKind.SameMeaning ? "same meaning" : kind.ToString().ToLowerInvariant();
}
