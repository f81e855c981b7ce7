using ImrRules.Guidelines;

namespace ImrRules.Benchmarks.Packs;

/// <summary>The guidelines of this repository, of which one topic is saved again and again with another remark in it.</summary>
internal sealed class SavedPack : IGuidelineFiles
{
    private readonly GuidelineFile[] _files = [.. new GuidelineFolder(BuiltInPack.Folder()).Read()];
    private int _saves;

    /// <summary>The same after one more save.</summary>
    public SavedPack Again()
    {
        _saves++;
        return this;
    }

    public IEnumerable<GuidelineFile> Read() => _files.Select((file, at) => at == 0 ? file with { Text = $"# saved {_saves} times\n{file.Text}" } : file);
}
