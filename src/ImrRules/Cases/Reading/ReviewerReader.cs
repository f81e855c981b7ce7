using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>reviewer</c>.</summary>
internal static class ReviewerReader
{
    public static readonly IReadOnlyList<string> Keys = ["licensed in", "specialties"];

    public static ReviewerCredentials? Read(YamlNode? node, DiagnosticBag diagnostics) =>
        CaseForm.Open(node, "a reviewer", Keys, diagnostics) is not { } form
            ? null
            : new ReviewerCredentials(form.Strings("licensed in"), form.Strings("specialties"));
}
