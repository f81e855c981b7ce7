namespace ImrRules.Guidelines.Compact;

/// <summary>
/// Guideline files with the trees that were made of their YAML when they were packed: a load reads the trees of vocabulary and sources, and those of topics when they are asked for,
/// and understands them by the same readers as those of a folder. A file in which something was found has no tree and is read from its text.
/// </summary>
/// <param name="open">Opens what <see cref="CompactWriter"/> wrote.</param>
internal sealed class CompactGuidelines(Func<Stream> open) : IGuidelineFiles
{
    public IEnumerable<GuidelineFile> Read() => new CompactLibrary(open).Files.Select(GuidelineFile.Of);
}
