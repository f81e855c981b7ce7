using System.Text;
using ImrRules.Diagnostics;
using ImrRules.Yaml;
using ImrRules.Yaml.Compact;

namespace ImrRules.Guidelines.Compact;

/// <summary>One file in its compact form: its text and the tree that was made of it, each read when it is asked for.</summary>
/// <param name="library">The files among which it stands.</param>
/// <param name="path">Its path.</param>
/// <param name="text">Where its text stands.</param>
/// <param name="tree">Where its tree stands; empty where it has none, because something was found in the text.</param>
internal sealed class CompactFile(CompactLibrary library, string path, Stretch text, Stretch tree)
{
    public CompactLibrary Library => library;

    public string Path { get; } = path;

    public SourceText Text { get; } = new(path, new Lazy<string>(() => Encoding.UTF8.GetString(library.Read(text))));

    public bool HasTree => library.IsOwn && tree.Length > 0;

    /// <summary>What is known of each of its recommendations, in their order; empty where it is no topic, or where something was found in the library.</summary>
    public IReadOnlyList<CompactEntry> Entries { get; init; } = [];

    /// <summary>The root of its tree, made anew each time.</summary>
    public YamlNode ReadRoot() => TreeReader.Read(library.Read(tree), Text);
}
