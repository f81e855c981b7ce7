using System.Numerics;
using ImrRules.Diagnostics;

namespace ImrRules.Requests.Reading;

/// <summary>Finds the vocabulary's words that are few letters away from a written one.</summary>
internal sealed class NearWords(IEnumerable<string> words)
{
    /// <summary>Shorter words are near too many others.</summary>
    private const int ShortestWord = 5;

    // made when the first unknown word is read
    private readonly Lazy<(string Word, uint Letters)[]> _words = new(() =>
        [.. words.Where(word => word.Length >= ShortestWord && char.IsAsciiLetter(word[0])).Order(StringComparer.Ordinal).Select(word => (word, LettersOf(word)))]);

    /// <summary>All words within two edits, the nearest first.</summary>
    public List<(string Word, int Distance)> Within(ReadOnlySpan<char> written, int bound)
    {
        var found = new List<(string Word, int Distance)>();
        var letters = LettersOf(written);
        string? text = null;
        foreach (var (word, wordLetters) in _words.Value)
        {
            if (Math.Abs(word.Length - written.Length) > bound || BitOperations.PopCount(letters ^ wordLetters) > 2 * bound)
                continue;
            text ??= written.ToString().ToLowerInvariant();
            var distance = Spelling.Distance(text, word.ToLowerInvariant(), bound);
            if (distance <= bound)
                found.Add((word, distance));
        }
        found.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Word, b.Word));
        return found;
    }

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter))
                letters |= 1u << ((letter | 0x20) - 'a');
        }
        return letters;
    }
}
