using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>form</c>: what is missing of the request, the word <c>nothing</c> where it is complete.</summary>
internal static class RequestFormReader
{
    public static readonly IReadOnlyList<string> Keys = ["missing", "accepted", "documentation dated"];
    public static readonly IReadOnlyList<string> Parts = ["nothing", "employee", "provider", "treatment", "documentation", "signature"];

    public static RequestForm? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "a form", Keys, diagnostics) is not { } form)
            return null;
        var missing = form.Texts("missing");
        if (missing.Count == 0)
            diagnostics.Error("missing-key", form.Place, "\"missing\" is missing in a form", "Write missing: nothing where the request is complete.");
        foreach (var unknown in missing.Where(part => !Parts.Contains(part.Value.Trim())))
            diagnostics.Error("wrong-value", unknown.Place, "this is no part of a request that can be missing", Spelling.DidYouMean(unknown.Value, Parts) ?? $"Known parts: {string.Join(", ", Parts)}.");
        return new RequestForm([.. missing.Select(part => part.Value.Trim()).Where(part => part != Parts[0])])
        {
            Accepted = form.YesNo("accepted") ?? false,
            DocumentationDate = form.Day("documentation dated"),
        };
    }
}
