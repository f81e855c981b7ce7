using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>What one check of guidelines found.</summary>
public sealed class LintReport
{
    internal LintReport(GuidelineLibrary library, bool isLoaded, IReadOnlyList<Diagnostic> found, int files)
    {
        Library = library;
        Found = found;
        Files = files;
        Recommendations = isLoaded ? library.Recommendations.Count : null;
    }

    /// <summary>All findings, by file and line.</summary>
    public IReadOnlyList<Diagnostic> Found { get; }

    /// <summary>How many files were read.</summary>
    public int Files { get; }

    /// <summary>How many recommendations they hold; null where an error keeps them from being loaded.</summary>
    public int? Recommendations { get; }

    /// <summary>What could be read of them.</summary>
    internal GuidelineLibrary Library { get; }
}
