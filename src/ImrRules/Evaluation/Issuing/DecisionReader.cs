using ImrRules.Diagnostics;
using ImrRules.Evaluation.Issuing.Reading;

namespace ImrRules.Evaluation.Issuing;

/// <summary>Reads what a person decided on every item of a case, in the keys of a file of decisions (YAML, JSON).</summary>
public static class DecisionReader
{
    /// <summary>Reads one file by the ending of its name: <c>.json</c>, all else YAML. Never throws for what a file can contain.</summary>
    /// <param name="fileName">The name that diagnostics give.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="determination">The recommended determinations that were before the person.</param>
    public static DecisionReading Read(string fileName, string text, FinalDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(determination);
        var diagnostics = new DiagnosticBag();
        var adopted = DecisionsReader.Read(fileName, text, determination, diagnostics);
        return new DecisionReading(adopted, diagnostics.Sorted());
    }
}
