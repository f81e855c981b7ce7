using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Evaluation.Issuing.Reading;

/// <summary>Reads the file in which a person decides on every item of a case, YAML or JSON alike. All mistakes are reported; none names a value, for a letter is about a patient.</summary>
internal static class DecisionsReader
{
    public static readonly IReadOnlyList<string> Keys = ["reviewer", "date", "records reviewed", "decisions"];

    /// <summary>The determinations with a decision on each item; null where the diagnostics hold an error.</summary>
    public static AdoptedDetermination? Read(string fileName, string text, FinalDetermination determination, DiagnosticBag diagnostics)
    {
        var source = new SourceText(fileName, text, confidential: true);
        var root = Path.GetExtension(fileName).Equals(".json", StringComparison.OrdinalIgnoreCase) ? JsonReader.Read(source, diagnostics) : YamlReader.Read(source, diagnostics);
        if (CaseForm.Open(root, "a file of decisions", Keys, diagnostics) is not { } form)
            return null;
        var reviewer = SignatureReader.Read(form, determination.Review, diagnostics);
        var decisions = ReadDecisions(form, determination, reviewer, diagnostics);
        return diagnostics.HasErrors ? null : new AdoptedDetermination(determination, decisions);
    }

    private static ReviewerDecision[] ReadDecisions(CaseForm file, FinalDetermination determination, SignedBy? reviewer, DiagnosticBag diagnostics)
    {
        file.Require("decisions", "Decide on every item: a dash, then item and its number, decision and its word.");
        var decided = new HashSet<int>();
        var decisions = new List<ReviewerDecision>();
        foreach (var form in file.Items("decisions").Select(node => CaseForm.Open(node, "a decision", ItemDecisionReader.KeysOf(determination.Review), diagnostics)).OfType<CaseForm>())
        {
            form.Require("item");
            form.Require("decision");
            if (form.Count("item", 1, determination.Items.Count) is not { } number)
                continue;
            if (!decided.Add(number))
                diagnostics.Error("wrong-value", form.PlaceOf("item"), $"item {number} is decided twice");
            else if (ItemDecisionReader.Read(form, determination, number, reviewer, diagnostics) is { } decision)
                decisions.Add(decision);
        }
        foreach (var item in determination.Items.Where(item => file.Has("decisions") && !decided.Contains(item.Number)))
            diagnostics.Error("missing-key", file.PlaceOf("decisions"), $"item {item.Number} is not decided", "A final letter needs a decision on every item.");
        return [.. decisions];
    }
}
