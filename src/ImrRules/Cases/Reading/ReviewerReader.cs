using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>reviewer</c>.</summary>
internal static class ReviewerReader
{
    public static readonly IReadOnlyList<string> Keys = ["licensed in", "specialties", "restricted", "conflict", "knows the treatment", "reviewers", "several approved", "hours a week", "years in practice"];

    private const int MostReviewers = 9;
    private const int HoursOfAWeek = 168;
    private const int LongestPractice = 80;

    public static ReviewerCredentials? Read(YamlNode? node, DiagnosticBag diagnostics) =>
        CaseForm.Open(node, "a reviewer", Keys, diagnostics) is { } form ? Of(form) : null;

    /// <summary>The credentials among the keys of a form.</summary>
    public static ReviewerCredentials Of(CaseForm form) => new(form.Strings("licensed in"), form.Strings("specialties"))
    {
        Restricted = form.YesNo("restricted"),
        Conflict = form.YesNo("conflict"),
        KnowsTreatment = form.YesNo("knows the treatment"),
        Reviewers = form.Count("reviewers", 1, MostReviewers),
        SeveralApproved = form.YesNo("several approved"),
        HoursAWeek = form.Count("hours a week", 0, HoursOfAWeek),
        YearsInPractice = form.Count("years in practice", 0, LongestPractice),
    };
}
