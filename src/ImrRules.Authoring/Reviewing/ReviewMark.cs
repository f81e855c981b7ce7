using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Reviewing;

/// <summary>Writes a review behind <c>reviewed</c> in a file, at its place; all else stays as it is, byte for byte.</summary>
internal static class ReviewMark
{
    private const string Key = "reviewed";

    /// <summary>
    /// The text with the review in it; null where it can not be written so that it is read again as it was meant, and nothing else with it:
    /// what stands there now goes over several lines.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="recommendation">The recommendation, as the file holds it.</param>
    /// <param name="review">The review.</param>
    /// <param name="isRight">Whether a text says what is meant.</param>
    public static string? Written(string text, Recommendation recommendation, Review review, Func<string, bool> isRight)
    {
        var source = new SourceText(recommendation.Place.Source.File, text);
        var node = YamlReader.Read(source, new DiagnosticBag());
        if (ValueOf(node, recommendation) is not { Length: > 0 } place)
            return null;
        var start = Offset(text, place.Line) + place.Column - 1;
        // as plain words where YAML takes them so, in quotes where a name holds what means something to it
        return new[] { review.ToString(), Quoted(review.ToString()) }.Select(words => $"{text[..start]}{words}{text[(start + place.Length)..]}").FirstOrDefault(isRight);
    }

    /// <summary>What stands behind <c>reviewed</c> in the map whose id is the recommendation's, known by its place.</summary>
    private static Place? ValueOf(YamlNode? root, Recommendation recommendation) => Maps(root)
        .FirstOrDefault(map => map["id"] is { Place: var id } && (id.Line, id.Column) == (recommendation.Place.Line, recommendation.Place.Column))?[Key]?.Place;

    private static IEnumerable<YamlMap> Maps(YamlNode? node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Maps(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(Maps),
        _ => [],
    };

    /// <summary>Where a line begins. A mark that the file begins with is no part of its first line.</summary>
    private static int Offset(string text, int line)
    {
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var passed = 1; passed < line; passed++)
        {
            at = text.IndexOfAny(['\r', '\n'], at);
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }
        return at;
    }

    private static string Quoted(string words) => $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
