using System.Text.RegularExpressions;
using ImrRules.Authoring.Examples;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>
/// The YAML of a page, read with the real words and sources. A block is a topic, a list of recommendations, some keys of one, sources, or words; what its kind
/// must have beside is filled in. Each block has a source of its own, as the real one that it names is, so that one does not decide the examples of another; words and sources that it shows stand in
/// for the real ones. Blocks that are wrong on purpose say so behind their language.
/// </summary>
public sealed class ShownYaml
{
    private readonly List<(string Path, string Text)> _files = [];
    private readonly List<string> _shown = [];
    private readonly List<string> _failing = [];

    public ShownYaml(string page)
    {
        var sources = File.ReadAllText(Path.Combine(RealPack.Folder, "sources.yaml")).ReplaceLineEndings("\n");
        var number = 0;
        var written = new Dictionary<string, string>();
        foreach (var block in FencedBlock.In(page).Where(block => block.Language == "yaml" && !block.Remarks.Contains("wrong")))
        {
            var name = $"shown-{++number}";
            if (block.Remarks.Contains("fails"))
                _failing.Add(name);
            var text = block.File is null ? block.Text : written[block.File] = block.InFile(written.GetValueOrDefault(block.File));
            sources = Without(text, sources) + Add(name, text, sources);
        }
        _files.Add(("sources.yaml", sources));
        _files.AddRange(new GuidelineFolder(RealPack.Folder).Read().Where(file => file.Path.StartsWith("vocabulary/", StringComparison.Ordinal) || IsNamed(file))
            .Select(file => (file.Path, _shown.Aggregate(file.Text.ReplaceLineEndings("\n"), (real, shown) => Without(shown, real)))));
    }

    /// <summary>What is wrong: mistakes that keep the blocks from being loaded, or examples that do not pass.</summary>
    public IReadOnlyList<string> Problems()
    {
        if (!GuidelineLibrary.TryLoad(new InMemoryFiles([.. _files]), out var library, out var diagnostics))
            return [.. diagnostics.Where(found => found.Level == DiagnosticLevel.Error).Select(found => $"{found}\n{found.SourceLine}")];
        var failed = ExampleRunner.Run(library).Results.Where(result => !result.Passed && result.File.StartsWith("shown-", StringComparison.Ordinal)).ToArray();
        return
        [
            .. failed.Where(result => !_failing.Contains(FolderOf(result.File))).Select(result => $"{result.File}:{result.Line} {result}"),
            .. _failing.Except(failed.Select(result => FolderOf(result.File))).Select(name => $"{name} should fail"),
        ];
    }

    /// <summary>Adds the files of a block, and gives what it adds to the sources.</summary>
    private string Add(string name, string text, string sources)
    {
        var first = text.Split(':')[0].Split('\n')[^1];
        switch (first)
        {
            case "source":
                var source = Regex.Match(text, "^source: (.+?) *$", RegexOptions.Multiline).Groups[1].Value;
                _files.Add(($"{name}/topic.yaml", text.Replace($"source: {source}", $"source: {name}", StringComparison.Ordinal)));
                return Regex.Match(sources, $@"^  - id: {source}\n(    .*\n)*", RegexOptions.Multiline).Value.Replace($"id: {source}", $"id: {name}", StringComparison.Ordinal);
            case "sources":
                return text["sources:\n".Length..];
            case "treatments" or "drugs" or "regions" or "conditions" or "facts" or "quantities" or "phrases" or "phases" or "dose factors" when text.StartsWith($"{first}:\n  - ", StringComparison.Ordinal):
                _shown.Add(text);
                _files.Add(($"vocabulary/{name}.yaml", text));
                return "";
            default:
                _files.Add(($"{name}/topic.yaml", $"source: {name}\ntopic: T\npages: 58-60\nrecommendations:\n{(first.StartsWith("- id", StringComparison.Ordinal) ? text : Recommendation(text))}"));
                return Entry($"id: {name}\ntitle: T\ncite as: C\nstanding: schedule\ntext: may be quoted\n");
        }
    }

    /// <summary>Some keys of a recommendation, with those that are missing.</summary>
    private static string Recommendation(string keys)
    {
        (string Key, string Value)[] needed = [("id", "shown"), ("treatment", "manipulation"), ("says", "recommended"), ("summary", "S"), ("verified", "no"), ("reviewed", "no")];
        var missing = needed.Where(one => !Regex.IsMatch(keys, $"^{one.Key}:", RegexOptions.Multiline)).Select(one => $"{one.Key}: {one.Value}\n");
        return Entry(string.Concat(missing) + keys);
    }

    private static string Entry(string keys) => "  - " + string.Join("\n    ", keys.TrimEnd('\n').Split('\n')).Replace("\n    \n", "\n\n", StringComparison.Ordinal) + "\n";

    /// <summary>A real file without the terms or sources that a block shows, perhaps shortened.</summary>
    private static string Without(string shown, string real) => Regex.Matches(shown, @"^  - (id|treatment|drug|region|condition|fact|quantity|phrase|phase|edition): .+$", RegexOptions.Multiline)
        .Aggregate(real, (text, entry) => Regex.Replace(text, $@"^{Regex.Escape(entry.Value)} *\n(    .*\n)*", "", RegexOptions.Multiline));

    private bool IsNamed(GuidelineFile file) => _files.Any(shown => Regex.Matches(shown.Text, @"^ *see: \[(.+)\]", RegexOptions.Multiline).SelectMany(match => match.Groups[1].Value.Split(", "))
        .Any(name => file.Path.StartsWith(name.Split('/')[0] + "/", StringComparison.Ordinal) && Regex.IsMatch(file.Text, $"^  - id: {name.Split('/')[1]}$", RegexOptions.Multiline)));

    private static string FolderOf(string file) => file.Split('/')[0];
}
