namespace ImrRules.Guidelines;

/// <summary>
/// Guidelines in layers: a pack, and over it what a host adds or changes. A file of a later layer stands in the place of one at the same path in an earlier
/// layer; every other file adds to them. A host's own sources stand in a file of their own (<c>sources/own.yaml</c>): <c>sources.yaml</c> would take the place
/// of all sources of the layer below.
/// </summary>
/// <param name="layers">The layers, the lowest first.</param>
public sealed class LayeredGuidelines(params IReadOnlyList<IGuidelineFiles> layers) : IGuidelineFiles
{
    /// <inheritdoc/>
    public IEnumerable<GuidelineFile> Read()
    {
        var files = new SortedDictionary<string, GuidelineFile>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var file in layer.Read().GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.Last()))
                files[file.Path] = file;
        }
        return files.Values;
    }
}
