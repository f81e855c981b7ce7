namespace ImrRules.Tests.Pages;

/// <summary>
/// A fenced block of a page. What stands behind the language is seen by no reader: a path says that the block is the text of this file from here on, or, with a word
/// more, a part of it: its end, what comes from a key on, or lines that mend those that begin alike.
/// </summary>
/// <param name="Language">Its language.</param>
/// <param name="Remarks">The words behind the language.</param>
/// <param name="Text">The text, ended by a line break.</param>
/// <param name="Line">The number of its first line on the page, from 0.</param>
public sealed record FencedBlock(string Language, IReadOnlyList<string> Remarks, string Text, int Line)
{
    private const string Fence = "```";

    /// <summary>The file whose text it is; null where it is none.</summary>
    public string? File => Remarks.FirstOrDefault(remark => remark.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>The text of its file once it is written there.</summary>
    /// <param name="before">The text before; null where there is none.</param>
    public string InFile(string? before)
    {
        var lines = (before ?? "").Split('\n').ToList();
        if (Remarks.Contains("end"))
            return $"{before}\n{Text}";
        if (Remarks.FirstOrDefault(remark => remark.StartsWith("from:", StringComparison.Ordinal)) is { } from)
            return string.Join('\n', lines.TakeWhile(line => line.Trim() != $"{from[5..]}:").Append(Text));
        if (!Remarks.Contains("mends"))
            return Text;
        var mended = Text.TrimEnd('\n').Split('\n');
        var at = lines.IndexOf(mended[0]);
        lines.RemoveRange(at, mended.Length);
        lines.InsertRange(at, mended);
        return string.Join('\n', lines);
    }

    /// <summary>The blocks of a page, in their order.</summary>
    /// <param name="page">The text of the page.</param>
    public static IReadOnlyList<FencedBlock> In(string page)
    {
        var lines = page.Split('\n');
        var blocks = new List<FencedBlock>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var words = lines[at][Fence.Length..].Split(' ');
            var first = ++at;
            while (lines[at] != Fence)
                at++;
            blocks.Add(new FencedBlock(words[0], words[1..], string.Concat(lines[first..at].Select(line => line + "\n")), first));
        }
        return blocks;
    }
}
