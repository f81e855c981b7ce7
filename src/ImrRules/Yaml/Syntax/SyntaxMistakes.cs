using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Finds why a text could not be read, by looking at its lines and not at what the parser says: it speaks of tokens, and often of a later line.</summary>
internal static class SyntaxMistakes
{
    /// <summary>Lines behind the one in which the parser gave up that show how the author goes on.</summary>
    private const int MostLookedAhead = 50;

    /// <summary>The first mistake from where the parser last understood the text to a little behind where it gave up; if there is none, the last one above.</summary>
    public static SyntaxMistake Find(MendedText text, SyntaxStop stop)
    {
        var to = stop.To + 1;
        SyntaxMistake? above = null;
        var open = new OpenColumns();
        AuthoredLine[] lines = [.. StructureLines.Of(text).TakeWhile(line => line.Number <= to + MostLookedAhead)];
        for (var at = 0; at < lines.Length && lines[at].Number <= to; at++)
        {
            if (Of(text, lines, at, open) is { } mistake)
            {
                if (lines[at].Number >= stop.From)
                    return mistake;
                above = mistake;
            }
            open.Add(lines[at]);
        }
        return above ?? Unrecognized(text, stop);
    }

    private static SyntaxMistake? Of(MendedText text, AuthoredLine[] lines, int at, OpenColumns open)
    {
        var line = lines[at];
        var before = at > 0 ? lines[at - 1] : (AuthoredLine?)null;
        var next = at + 1 < lines.Length ? lines[at + 1] : (AuthoredLine?)null;
        var afterNext = at + 2 < lines.Length ? lines[at + 2] : (AuthoredLine?)null;
        return Of(text, line, before, next, afterNext, open);
    }

    private static SyntaxMistake? Of(MendedText text, AuthoredLine line, AuthoredLine? before, AuthoredLine? next, AuthoredLine? afterNext, OpenColumns open) =>
        Marker(text, line, before)
        ?? BelowText(text, line, before)
        ?? ColonMistakes.WithoutBlank(text, line)
        ?? SignMistakes.Find(text, line)
        ?? QuoteMistakes.Find(text, line)
        ?? BracketMistakes.Find(text, line)
        ?? ColonMistakes.Missing(text, line, before, next)
        ?? IndentMistakes.Find(text, line, open, next, afterNext)
        ?? ColonMistakes.Second(text, line);

    /// <summary>Three dashes or dots: the marks of several documents in one file.</summary>
    private static SyntaxMistake? Marker(MendedText text, AuthoredLine line, AuthoredLine? before)
    {
        if (before is null || line.Text.TrimEnd() is not ("---" or "..."))
            return null;
        var mistake = SyntaxMistake.In(text, line, 0, 3, "a second document begins here (---); a file holds one", "Take the line away.");
        return mistake with { IsOfLineAlone = true, Fix = new TextEdit(line.Number, 1, line.Number + 1, 1, "") };
    }

    /// <summary>The first line of a text below &gt;- that does not stand deeper than its key.</summary>
    private static SyntaxMistake? BelowText(MendedText text, AuthoredLine line, AuthoredLine? before)
    {
        if (before is not { OpensText: true } header || line.HasKey || line.HasDash || line.Indent > header.Start)
            return null;
        var key = header.HasKey && !text.Source.Confidential ? $"of \"{header.Key}\"" : "that was begun above";
        return SyntaxMistake.In(text, line, line.Start, line.Value.Length, $"this line does not stand deeper than its key: the text {key} has no words", $"Let each line of the text begin in column {header.Start + 3}.");
    }

    private static SyntaxMistake Unrecognized(MendedText text, SyntaxStop stop)
    {
        if (stop.Refused is { } refused)
            return new SyntaxMistake(refused.Rule, refused.Place, refused.Message, refused.Hint);
        var number = Math.Min(stop.To, text.Count);
        while (number > 1 && string.IsNullOrWhiteSpace(text.LineAt(number)))
            number--;
        var line = new AuthoredLine(number, text.LineAt(number));
        return SyntaxMistake.In(text, line, Math.Min(line.Start, Math.Max(0, line.Text.Length - 1)), Math.Max(1, line.Text.TrimEnd().Length - line.Start), "this can not be read",
            "A bracket, a quotation mark or a colon may be missing on this line or the one above.") with
        { IsRecognized = false };
    }
}
