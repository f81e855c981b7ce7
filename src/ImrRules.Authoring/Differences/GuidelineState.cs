using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences;

/// <summary>Guidelines as they stood at one time: the files, and the library that they give.</summary>
internal sealed record GuidelineState(IReadOnlyList<GuidelineFile> Files, GuidelineLibrary Library);
