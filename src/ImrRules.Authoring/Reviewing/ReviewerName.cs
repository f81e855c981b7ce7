namespace ImrRules.Authoring.Reviewing;

/// <summary>The name that signs a review.</summary>
internal static class ReviewerName
{
    /// <summary>The name on one line; null where it is none, with the problem.</summary>
    public static string? Read(string? written, out string? problem)
    {
        var name = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',');
        problem = name.Length == 0 ? "a review names who reviewed: --by \"Jane Roe, MD\""
            : !name.Any(char.IsLetter) || name.Any(char.IsControl) ? $"\"{name}\" is no name of a person"
            : null;
        return problem is null ? name : null;
    }
}
