namespace ImrRules.Authoring.Coverage.Writing;

/// <summary>Lines that are added to a text behind one of its lines; all else stays as it is, byte for byte.</summary>
/// <param name="Behind">The line, counted from 1.</param>
/// <param name="Lines">The lines, without their ends.</param>
internal sealed record AddedLines(int Behind, IReadOnlyList<string> Lines)
{
    private static readonly string[] Ends = ["\r\n", "\n", "\r"];

    public static string Apply(string text, IEnumerable<AddedLines> additions) =>
        additions.OrderByDescending(addition => addition.Behind).Aggregate(text, (before, addition) => addition.Apply(before));

    private string Apply(string text)
    {
        var end = "\n";
        var at = 0;
        for (var line = 1; line <= Behind; line++)
        {
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0)
                return text + string.Concat(Lines.Select(added => end + added));
            end = Array.Find(Ends, one => text.AsSpan(at + next).StartsWith(one))!;
            at += next + end.Length;
        }
        return text[..at] + string.Concat(Lines.Select(added => added + end)) + text[at..];
    }
}
