using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Conventions;

/// <summary>What is clinical stands in the guidelines and their vocabulary, never in the engine.</summary>
public sealed class ClinicalWordsTests
{
    private const int ShortestWord = 4;

    /// <summary>Words by which published letters are recognized.</summary>
    private const string Letters = "src/ImrRules/Cases/Letters/";

    /// <summary>Words of the law and of plain English that the vocabulary has as wordings, too.</summary>
    private static readonly string[] Ordinary = ["injury", "operation", "back", "brace", "digits", "head", "lead", "scope"];

    /// <summary>Keys of the guideline format that hold a clinical word.</summary>
    private static readonly string[] OfTheFormat = ["after surgery", "morphine"];

    private static readonly string[] Sections = ["treatments", "drugs", "regions", "conditions"];

    private static readonly string[] Named = ["treatment", "drug", "region", "condition", "also", "brands", "misspelt"];

    [Fact]
    public void No_treatment_drug_region_or_condition_of_the_vocabulary_stands_in_the_engine()
    {
        var words = ClinicalWords().Where(word => word.Length >= ShortestWord && !Ordinary.Contains(word) && !OfTheFormat.Contains(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var found = Literals().SelectMany(literal => WordsIn(literal.Text, words).Select(word => $"{literal.File}: {word} (in \"{literal.Text}\")"));

        string.Join('\n', found.Distinct()).Should().BeEmpty();
    }

    [Fact]
    public void No_source_of_the_guidelines_is_named_in_the_engine()
    {
        var sources = File.ReadLines(Path.Combine(Repository.Root, "guidelines", "sources.yaml"))
            .Select(line => Regex.Match(line, @"^\s*(- )?(id|cite as|title): ""?(?<words>.+?)""?\s*$")).Where(match => match.Success).Select(match => match.Groups["words"].Value).ToArray();

        var found = Literals().SelectMany(literal => sources.Where(source => literal.Text.Contains(source, StringComparison.OrdinalIgnoreCase)).Select(source => $"{literal.File}: {source}"));

        sources.Should().NotBeEmpty();
        string.Join('\n', found.Distinct()).Should().BeEmpty();
    }

    /// <summary>Also in a remark: <c>MTUS</c>, <c>ODG</c> and their like are words of sources.yaml, the engine says "the schedule".</summary>
    [Fact]
    public void No_short_name_of_a_guideline_stands_in_the_engine()
    {
        var names = File.ReadLines(Path.Combine(Repository.Root, "guidelines", "sources.yaml")).Where(line => !line.TrimStart().StartsWith('#'))
            .SelectMany(line => Regex.Matches(line, @"\b(?!CCR\b)[A-Z]{3,}\b")).Select(match => match.Value).Distinct().ToArray();

        var found = Repository.Sources("src/ImrRules", "src/ImrRules.Authoring").Where(file => !file.Path.StartsWith(Letters, StringComparison.Ordinal))
            .SelectMany(file => names.Where(name => Regex.IsMatch(file.Text, $@"\b{name}\b")).Select(name => $"{file.Path}: {name}"));

        names.Should().Contain(["MTUS", "ACOEM", "ODG"]);
        string.Join('\n', found).Should().BeEmpty();
    }

    private static IEnumerable<string> ClinicalWords() => Directory.EnumerateFiles(Path.Combine(RealPack.Folder, "vocabulary"), "*.yaml", SearchOption.AllDirectories)
        .SelectMany(path => Entries(path).SelectMany(entry => Named.SelectMany(key => Words(entry, key))));

    private static IEnumerable<YamlMappingNode> Entries(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return root.Children.Where(section => Sections.Contains(section.Key.ToString())).SelectMany(section => ((YamlSequenceNode)section.Value).Children).OfType<YamlMappingNode>();
    }

    private static IEnumerable<string> Words(YamlMappingNode entry, string key) => entry.Children.TryGetValue(new YamlScalarNode(key), out var words)
        ? words is YamlSequenceNode list ? list.Children.Select(word => word.ToString()) : [words.ToString()]
        : [];

    private static IEnumerable<string> WordsIn(string literal, HashSet<string> wanted)
    {
        var words = Regex.Split(literal, @"[^\w-]+").Where(word => word.Length > 0).ToArray();
        for (var at = 0; at < words.Length; at++)
        {
            for (var length = 1; length <= 6 && at + length <= words.Length; length++)
            {
                var phrase = string.Join(' ', words[at..(at + length)]);
                if (wanted.Contains(phrase))
                    yield return phrase;
            }
        }
    }

    private static IEnumerable<(string File, string Text)> Literals() => Repository.Sources("src/ImrRules")
        .Where(file => !file.Path.StartsWith(Letters, StringComparison.Ordinal))
        .SelectMany(file => Regex.Matches(WithoutRemarks(file.Text), @"""(?<text>(\\.|[^""\\\r\n])*)""").Select(match => (file.Path, match.Groups["text"].Value)));

    private static string WithoutRemarks(string source) => Regex.Replace(source, @"^\s*//.*$|(?<=[;{}\s])// .*$", "", RegexOptions.Multiline);
}
