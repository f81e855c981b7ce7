namespace ImrRules.Authoring.Schemas.Installing;

/// <summary>What became of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Done">In a word or two: written, added to, unchanged.</param>
internal sealed record InstalledFile(string Path, string Done);
