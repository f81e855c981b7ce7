namespace ImrRules.Yaml.Syntax;

/// <summary>Finds where on a line a quotation or a bracket ends.</summary>
internal static class Closing
{
    /// <summary>The mark that closes the quotation that begins here; -1 where none does on this line.</summary>
    public static int OfQuotation(string text, int start)
    {
        var mark = text[start];
        for (var at = start + 1; at < text.Length; at++)
        {
            if (mark == '"' && text[at] == '\\' || mark == '\'' && text[at] == mark && at + 1 < text.Length && text[at + 1] == mark)
                at++;
            else if (text[at] == mark)
                return at;
        }
        return -1;
    }

    /// <summary>The bracket that closes the one that begins here; -1 where none does on this line, or before a number sign that begins a remark.</summary>
    public static int OfBracket(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return at;
                case '"' or '\'' when text[at - 1] is '[' or '{' or ',' or ' ':
                    at = OfQuotation(text, at);
                    if (at < 0)
                        return -1;
                    break;
                case '#' when text[at - 1] == ' ':
                    return -1;
            }
        }
        return -1;
    }
}
