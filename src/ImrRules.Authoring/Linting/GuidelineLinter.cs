using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Checks guideline files: everything that keeps them from being loaded, and what their authors would want to know.</summary>
public static class GuidelineLinter
{
    /// <summary>All findings, by file and line.</summary>
    /// <param name="files">The files.</param>
    public static IReadOnlyList<Diagnostic> Lint(IGuidelineFiles files) => new LintSession().Lint(files).Found;
}
