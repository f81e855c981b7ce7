namespace ImrRules.Yaml.Compact;

/// <summary>The words of many trees, each once, by their number.</summary>
internal sealed class NumberedWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;
        _words.Add(word);
        return _numbers[word] = _words.Count - 1;
    }

    public void Write(BinaryWriter output)
    {
        output.Write7BitEncodedInt(_words.Count);
        foreach (var word in _words)
            output.Write(word);
    }

    public static string[] Read(BinaryReader input)
    {
        var words = new string[input.Read7BitEncodedInt()];
        for (var number = 0; number < words.Length; number++)
            words[number] = input.ReadString();
        return words;
    }
}
