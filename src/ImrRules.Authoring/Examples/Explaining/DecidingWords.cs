using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Examples.Explaining;

/// <summary>The words of a guideline file that decided, and what of the case they were held against.</summary>
/// <param name="Place">Where they stand; null where nothing in a file decided.</param>
/// <param name="Key">The key under which they stand, such as "course"; empty where there is none.</param>
/// <param name="Words">The words, and what they met.</param>
internal sealed record DecidingWords(Place? Place, string Key, string Words)
{
    /// <summary>As a sentence for the author of a file; another file is named.</summary>
    public string For(string file) => Place is not { Line: > 0 } place ? Words : string.Create(CultureInfo.InvariantCulture,
        $"{(place.Source.File == file ? "" : $"{place.Source.File}, ")}line {place.Line}{(Key.Length == 0 ? "" : $", {Key}")}: {Words}");
}
