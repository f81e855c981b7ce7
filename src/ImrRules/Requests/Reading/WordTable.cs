namespace ImrRules.Requests.Reading;

/// <summary>The words of all terms of a vocabulary, numbered. Case is folded.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="numbers">The words with their numbers, by a comparer that folds case; nobody changes it from here on.</param>
    public WordTable(Dictionary<string, int> numbers)
    {
        _numbers = numbers;
        _byLetters = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Words => _numbers.Keys;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters) => _byLetters.TryGetValue(letters, out var number) ? number : -1;

    /// <summary>The number of the singular of a word that ends as a plural does, or -1.</summary>
    public int FindSingular(ReadOnlySpan<char> letters)
    {
        if (letters.Length < 3 || letters[^1] is not ('s' or 'S') || letters[^2] is 's' or 'S')
            return -1;
        var number = Find(letters[..^1]);
        if (number < 0 && letters[^2] is 'e' or 'E')
            number = Find(letters[..^2]);
        if (number < 0 && letters.Length > 4 && letters[^3..].Equals("ies", StringComparison.OrdinalIgnoreCase))
            number = Find(string.Concat(letters[..^3], "y"));
        return number;
    }
}
