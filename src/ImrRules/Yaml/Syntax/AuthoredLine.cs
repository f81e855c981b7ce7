namespace ImrRules.Yaml.Syntax;

/// <summary>One line as authors write them: blanks, a dash for a list item, a key with its colon, a value. Indexes count from 0.</summary>
internal readonly record struct AuthoredLine
{
    public AuthoredLine(int number, string text)
    {
        Number = number;
        Text = text;
        Indent = text.Length - text.AsSpan().TrimStart(' ').Length;
        Start = Indent;
        while (Start < text.Length && text[Start] == '-' && (Start + 1 == text.Length || text[Start + 1] == ' '))
        {
            HasDash = true;
            Start++;
            while (Start < text.Length && text[Start] == ' ')
                Start++;
        }
        Colon = FindColon(text, Start);
        ValueStart = Colon < 0 ? Start : Colon + 1;
        while (ValueStart < text.Length && text[ValueStart] == ' ')
            ValueStart++;
    }

    /// <summary>The line's number, counted from 1.</summary>
    public int Number { get; }

    public string Text { get; }

    /// <summary>Where it begins, the dash included.</summary>
    public int Indent { get; }

    public bool HasDash { get; }

    /// <summary>Where its words begin, behind the dash.</summary>
    public int Start { get; }

    /// <summary>The colon that ends the key; -1 where there is none.</summary>
    public int Colon { get; }

    public bool HasKey => Colon >= 0;

    public int ValueStart { get; }

    public string Key => HasKey ? Text[Start..Colon].TrimEnd() : "";

    /// <summary>What stands behind the key, or all words of a line without one; a remark is part of it.</summary>
    public string Value => ValueStart < Text.Length ? Text[ValueStart..].TrimEnd() : "";

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsRemark => Indent < Text.Length && Text[Indent] == '#';

    /// <summary>True where a text follows on the deeper lines below.</summary>
    public bool OpensText => Value is ['>' or '|', ..] && IsTextHeader(Value);

    /// <summary>True where keys or list items may follow on deeper lines.</summary>
    public bool OpensLevel => HasKey && (Value.Length == 0 || Value[0] == '#') || HasDash && Start >= Text.Length;

    /// <summary>True for the header of a text alone, with or without a remark.</summary>
    private static bool IsTextHeader(string value)
    {
        var at = 1;
        while (at < value.Length && (value[at] is '+' or '-' || char.IsAsciiDigit(value[at])))
            at++;
        return at == value.Length || value[at..].TrimStart() is ['#', ..] && value[at] == ' ';
    }

    /// <summary>The first colon with a blank or nothing behind it that stands in no quotation marks; text that begins with a bracket has no key.</summary>
    private static int FindColon(string text, int start)
    {
        if (start >= text.Length || text[start] is '[' or '{')
            return -1;
        var isQuoted = text[start] is '"' or '\'';
        var from = isQuoted ? Closing.OfQuotation(text, start) + 1 : start;
        if (isQuoted && from == 0)
            return -1;
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == ':' && (at + 1 == text.Length || text[at + 1] == ' '))
                return from == start || text.AsSpan(from, at - from).IsWhiteSpace() ? at : -1;
            if (text[at] == '#' && at > start && text[at - 1] == ' ')
                return -1;
        }
        return -1;
    }
}
