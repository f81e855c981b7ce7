using CsCheck;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Properties.Fingerprints;

/// <summary>Changes one thing in a file that means something: a word, a number, an answer, a whole key, a member of a list, a group turned into another.</summary>
public static class MeaningChange
{
    private static readonly string[] WithoutMeaning = ["reviewed", "note", "examples"];

    private static readonly string[] Prose = ["summary", "quote", "criterion", "if refused", "topic", "section", "ask", "title"];

    /// <summary>Makes one change in the tree; says which, or null where the place that was drawn takes none.</summary>
    public static string? In(YamlNode root, PCG dice)
    {
        var places = Places(root, "").Where(place => !IsPlaceOfAll(place.Path, root)).ToArray();
        var (path, change) = places[dice.Next((uint)places.Length)];
        return change() ? path : null;
    }

    /// <summary>The pages or the section of a file in which each recommendation names its own: they bound these, and are cited nowhere.</summary>
    private static bool IsPlaceOfAll(string path, YamlNode root) => path.Split('/', ' ') is ["", ("pages" or "section") and var key, ..]
        && root is YamlMappingNode file && file.Children["recommendations"] is YamlSequenceNode all && all.Children.All(one => one is YamlMappingNode map && map.Children.ContainsKey(key));

    private static IEnumerable<(string Path, Func<bool> Change)> Places(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.Where(entry => !WithoutMeaning.Contains(entry.Key.ToString())).ToArray().SelectMany(entry => OfEntry(map, entry.Key, entry.Value, $"{path}/{entry.Key}")),
        YamlSequenceNode list => Enumerable.Range(0, list.Children.Count).SelectMany(at => OfItem(list, at, $"{path}[{at}]")),
        _ => [],
    };

    private static IEnumerable<(string Path, Func<bool> Change)> OfEntry(YamlMappingNode map, YamlNode key, YamlNode value, string path)
    {
        yield return ($"{path} left out", () => map.Children.Remove(key));
        if (key.ToString() is "any of" or "all of" && value is YamlSequenceNode { Children.Count: > 1 })
        {
            yield return ($"{path} turned", () =>
            {
                map.Children.Remove(key);
                map.Add(key.ToString() == "any of" ? "all of" : "any of", value);
                return true;
            }
            );
        }
        if (value is YamlScalarNode scalar)
            yield return ($"{path} said otherwise", () => Otherwise(key.ToString(), scalar));
        foreach (var inner in Places(value, path))
            yield return inner;
    }

    private static IEnumerable<(string Path, Func<bool> Change)> OfItem(YamlSequenceNode list, int at, string path)
    {
        yield return ($"{path} left out", () =>
        {
            list.Children.RemoveAt(at);
            return true;
        }
        );
        if (list.Children[at] is YamlScalarNode scalar)
            yield return ($"{path} said otherwise", () => Otherwise("", scalar));
        foreach (var inner in Places(list.Children[at], path))
            yield return inner;
    }

    private static bool Otherwise(string key, YamlScalarNode scalar)
    {
        var words = scalar.Value!;
        var digit = words.LastIndexOfAny([.. "0123456789"]);
        scalar.Value = words switch
        {
            _ when Prose.Contains(key) => $"{words} Or so.",
            "yes" => "no",
            "no" => "yes",
            "recommended" => "recommended as an option",
            "recommended as an option" => "no recommendation",
            "not recommended" => "no recommendation",
            "content" => "place",
            _ when digit >= 0 => $"{words[..digit]}{(words[digit] == '9' ? '8' : (char)(words[digit] + 1))}{words[(digit + 1)..]}",
            _ => $"{words} otherwise",
        };
        return scalar.Value != words;
    }
}
