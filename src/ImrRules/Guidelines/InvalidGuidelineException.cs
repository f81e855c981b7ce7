using ImrRules.Diagnostics;

namespace ImrRules.Guidelines;

/// <summary>Guideline files could not be loaded. Holds every mistake that was found, not the first alone.</summary>
#pragma warning disable CA1032, MA0011 // it is thrown with its diagnostics or not at all
public sealed class InvalidGuidelineException : Exception
#pragma warning restore CA1032, MA0011
{
    internal InvalidGuidelineException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Where(d => d.Level == DiagnosticLevel.Error))) => Diagnostics = diagnostics;

    /// <summary>All findings, by file and line.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
