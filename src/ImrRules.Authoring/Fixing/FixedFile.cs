using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Fixing;

/// <summary>A guideline file in which findings were fixed.</summary>
/// <param name="Path">Its place in the library.</param>
/// <param name="Before">Its text as it was read.</param>
/// <param name="Text">Its text now.</param>
/// <param name="Made">What was fixed, in the order in which it was, each with its line as it is now.</param>
internal sealed record FixedFile(string Path, string Before, string Text, IReadOnlyList<(Diagnostic Found, string Line)> Made);
