using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>form</c>: the word <c>complete</c>, or what is missing of the request.</summary>
internal static class RequestFormReader
{
    private const string Complete = "complete";

    private static readonly string[] Keys = ["missing", "accepted", "documentation dated"];
    private static readonly string[] Parts = ["employee", "provider", "treatment", "documentation", "signature"];

    public static RequestForm? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (node is YamlText { Value: var word } text)
        {
            if (word.Trim() == Complete)
                return new RequestForm([]);
            diagnostics.Error("wrong-value", text.Place, "\"form\" takes complete, or what is missing", $"Write form: complete, or form: {{ missing: [signature] }}. What can be missing: {string.Join(", ", Parts)}.");
            return null;
        }
        if (CaseForm.Open(node, "a form", Keys, diagnostics) is not { } form)
            return null;
        var missing = form.Texts("missing");
        foreach (var unknown in missing.Where(part => !Parts.Contains(part.Value.Trim())))
            diagnostics.Error("wrong-value", unknown.Place, "this is no part of a request that can be missing", Spelling.DidYouMean(unknown.Value, Parts) ?? $"Known parts: {string.Join(", ", Parts)}.");
        return new RequestForm([.. missing.Select(part => part.Value.Trim())]) { Accepted = form.YesNo("accepted") ?? false, DocumentationDate = form.Day("documentation dated") };
    }
}
