using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Coverage.Writing;

/// <summary>Adds variations to the examples of a guideline file. Only lines are added; comments and layout stay.</summary>
internal static class VariationWriter
{
    private const string But = "but";
    private const string Examples = "examples";

    /// <summary>The text of a file with variations of its examples added.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="variations">The variations, all of examples of this file.</param>
    public static string Added(string text, IEnumerable<Variation> variations)
    {
        var source = new SourceText("", text);
        YamlMap[] maps = YamlReader.Read(source, new DiagnosticBag()) is { } root ? [.. Maps(root)] : [];
        return AddedLines.Apply(text, variations.GroupBy(variation => variation.Example).Select(ofOne => Addition(ofOne.Key, [.. ofOne], maps, source)));
    }

    private static AddedLines Addition(Example example, Variation[] variations, YamlMap[] maps, SourceText source)
    {
        if (variations[0].IsFirst)
            return FirstExamples(variations, maps.First(map => map.Entries.Any(entry => entry.Value.Place.Line == example.Place.Line && entry.Value.Place.Column == example.Place.Column)), source);
        var written = maps.First(map => map.Place.Line == example.Place.Line && map.Place.Column == example.Place.Column);
        if (written[But] is YamlList { Items: [.., var last] })
        {
            var dash = last.Place.Column - "- ".Length;
            return new AddedLines(LastLineOf(last.Place, source), [.. variations.SelectMany(variation => VariationLines.Below(variation, dash))]);
        }
        var column = written.Place.Column;
        return new AddedLines(LastLineOf(written.Place, source),
            [$"{new string(' ', column - 1)}{But}:", .. variations.SelectMany(variation => VariationLines.Below(variation, column + 2))]);
    }

    private static AddedLines FirstExamples(Variation[] variations, YamlMap recommendation, SourceText source)
    {
        var column = recommendation.Place.Column;
        return new AddedLines(LastLineOf(recommendation.Place, source),
            [$"{new string(' ', column - 1)}{Examples}:", .. variations.SelectMany(variation => VariationLines.WholeExample(variation, column + 2))]);
    }

    /// <summary>The last line of what begins at a place: the lines below that are not indented less, without blank lines and remarks at their end.</summary>
    private static int LastLineOf(Place start, SourceText source)
    {
        var last = start.Line;
        var lines = source.Text.ReplaceLineEndings("\n").Count(letter => letter == '\n') + 1;
        for (var line = start.Line + 1; line <= lines; line++)
        {
            var words = source.LineAt(line);
            var indent = words.Length - words.TrimStart(' ').Length;
            if (string.IsNullOrWhiteSpace(words) || words[indent] == '#')
                continue;
            if (indent < start.Column - 1)
                break;
            last = line;
        }
        return last;
    }

    private static IEnumerable<YamlMap> Maps(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Maps(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(Maps),
        _ => [],
    };
}
