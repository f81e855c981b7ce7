using System.Buffers;

namespace ImrRules.Diagnostics;

/// <summary>How like two names are: letters slipped or swapped, words missing, too many, in another order, shortened, or in the plural.</summary>
internal static class Likeness
{
    /// <summary>Less than this is no likeness.</summary>
    public const double Least = 0.6;

    /// <summary>A word that is the beginning of the other.</summary>
    private const double Shortened = 0.85;

    /// <summary>Words that begin alike and end otherwise: image, imaging.</summary>
    private const double SameStem = 0.75;

    private const int ShortestStem = 3;

    /// <summary>Slips that do not make other words.</summary>
    private const int FewLetters = 2;

    /// <summary>Longer texts are no names.</summary>
    private const int Longest = 120;

    /// <summary>What words that carry little count for.</summary>
    private const double Small = 0.2;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly string[] SmallWords = ["a", "an", "the", "of", "or", "and", "on", "in", "at", "to", "for", "from", "by", "with", "is", "are", "was", "has", "have", "been", "all", "any"];

    /// <summary>From 0 to 1; 1 where they differ in case, hyphens and blanks alone.</summary>
    public static double Of(string written, string name)
    {
        if (written.Length > Longest || name.Length > Longest)
            return 0;
        var (a, b) = (Words(written), Words(name));
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var (joinedA, joinedB) = (string.Concat(a), string.Concat(b));
        if (joinedA == joinedB)
            return 1;
        // of as many words each is held against its like: letters that happen to fit across words say little
        var ofLetters = a.Length == b.Length && a.Length > 1 && Spelling.Distance(joinedA, joinedB, FewLetters) > FewLetters ? 0 : OfLetters(joinedA, joinedB);
        return Math.Min(0.99, Math.Max(ofLetters, OfWords(a, b)));
    }

    private static double OfLetters(string a, string b)
    {
        var bound = Math.Max(1, Math.Min(a.Length, b.Length) / 3);
        var distance = Math.Min(a.Length, b.Length) < ShortestStem ? bound + 1 : Spelling.Distance(a, b, bound);
        return distance > bound ? 0 : 1 - (double)distance / (Math.Max(a.Length, b.Length) + 1);
    }

    private static double OfWords(string[] a, string[] b)
    {
        var left = new List<string>(b);
        var shared = 0d;
        foreach (var word in a.OrderByDescending(word => word.Length))
        {
            var (other, like) = left.Select(other => (other, OfWord(word, other))).OrderByDescending(found => found.Item2).FirstOrDefault();
            if (like <= 0)
                continue;
            shared += like * (Weight(word) + Weight(other));
            left.Remove(other);
        }
        return shared / (a.Sum(Weight) + b.Sum(Weight));
    }

    private static double OfWord(string a, string b)
    {
        if (a == b)
            return 1;
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        if (shorter.Length < ShortestStem)
            return 0;
        if (longer.StartsWith(shorter, StringComparison.Ordinal))
            return longer.Length - shorter.Length == 1 ? 0.95 : Shortened;
        var common = a.AsSpan().CommonPrefixLength(b);
        return Math.Max(OfLetters(a, b), common > ShortestStem && 2 * common >= longer.Length ? SameStem : 0);
    }

    private static double Weight(string word) => SmallWords.Contains(word) ? Small : 1;

    private static string[] Words(string text)
    {
        var words = new List<string>();
        var rest = text.ToLowerInvariant().Replace("\u00BD", " half ", StringComparison.Ordinal).AsSpan();
        while (rest.IndexOfAny(Letters) is var start and >= 0)
        {
            rest = rest[start..];
            var end = rest.IndexOfAnyExcept(Letters);
            words.Add((end < 0 ? rest : rest[..end]).ToString());
            rest = end < 0 ? [] : rest[end..];
        }
        return [.. words];
    }
}
