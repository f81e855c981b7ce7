using System.Diagnostics.CodeAnalysis;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring;

/// <summary>The vocabulary and the sources of guidelines without their topics: what an author needs while a topic is not finished.</summary>
internal static class WordsAndSources
{
    /// <summary>The library without recommendations; where words or sources have mistakes, these, since what is made from them would be wrong.</summary>
    public static bool TryRead(IGuidelineFiles files, [NotNullWhen(true)] out GuidelineLibrary? library, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = new DiagnosticBag();
        library = LibraryReader.Read(files.Read().Where(file => !LibraryReader.IsTopic(file.Path)), found);
        diagnostics = found.Sorted();
        if (found.HasErrors)
            library = null;
        return library is not null;
    }
}
