using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Lines that begin where the lines above them do not lead.</summary>
internal static class IndentMistakes
{
    /// <summary>Of a longer text no columns are tried out.</summary>
    private const int MostTried = 100_000;

    public static SyntaxMistake? Find(MendedText text, AuthoredLine line, OpenColumns open, AuthoredLine? next, AuthoredLine? afterNext)
    {
        if (!line.HasKey && !line.HasDash)
            return null;
        if (next is { HasKey: true } below && below.Indent > line.Start && !line.OpensLevel && !line.OpensText)
        {
            // what goes on deeper, in a column that was open before or on several lines, shows that this line was moved and not those
            if (!line.HasDash && open.Has(below.Indent))
                return Misplaced(text, line, [(below.Indent, below)]);
            if (line.HasDash && line.HasKey && !below.HasDash && afterNext is { HasKey: true, HasDash: false } further && further.Indent == below.Indent)
                return Misplaced(text, line, [(below.Indent - (line.Start - line.Indent), below)]);
        }
        return open.Fit(line) ? null : Misplaced(text, line, [.. open.For(line.HasDash)]);
    }

    /// <summary>Says where a line should begin, and as which other line does.</summary>
    public static SyntaxMistake Misplaced(MendedText text, AuthoredLine line, IReadOnlyList<(int Column, AuthoredLine Line)> candidates)
    {
        var length = line.HasKey ? line.Colon - line.Start : Math.Max(1, line.Value.Length);
        var named = line.HasKey && !text.Source.Confidential ? $"\"{line.Key}\"" : "this line";
        var mistake = SyntaxMistake.In(text, line, line.Start, length, $"{named} begins where the lines above do not lead", "Let it start in the column of its neighbours, two spaces for each level.") with { IsOfColumn = true };
        var readable = text.Text.Length > MostTried ? [] : Furthest(text, line, candidates);
        var likely = (readable.Length > 0 ? readable : candidates).OrderBy(one => Math.Abs(one.Column - line.Indent)).ThenByDescending(one => one.Column).ToArray();
        return likely is not [var meant, ..] ? mistake : mistake with
        {
            Hint = Hint(text, line, meant.Column, meant.Line),
            Fix = readable.Length == 1 ? Fix(text, line, meant.Column) : null,
        };
    }

    /// <summary>The columns with which the text can be read furthest, and beyond the line.</summary>
    private static (int Column, AuthoredLine Line)[] Furthest(MendedText text, AuthoredLine line, IReadOnlyList<(int Column, AuthoredLine Line)> candidates)
    {
        var tried = candidates.DistinctBy(one => one.Column).Select(one => (one, Stop: YamlEvents.StopsAt(Moved(text, line, one.Column)))).Where(found => found.Stop > line.Number + 1).ToArray();
        return [.. tried.Where(found => found.Stop == tried.Max(other => other.Stop)).Select(found => found.one)];
    }

    private static string Hint(MendedText text, AuthoredLine line, int column, AuthoredLine model)
    {
        var how = model.Number > line.Number && line.HasDash ? "so that its first word stands above" : (line.HasDash ? model.Indent : model.Start) == column ? "as" : "two deeper than";
        var words = string.Create(CultureInfo.InvariantCulture, $"It should begin in column {column + 1}, with {Spaces(column)} in front, {how} line {model.Number}{(how == "as" ? " does" : "")}");
        return text.Source.Confidential ? $"{words}." : string.Create(CultureInfo.InvariantCulture, $"{words}:\n{model.Number,8} | {model.Text.TrimEnd()}");
    }

    private static string Spaces(int column) => column switch
    {
        0 => "no spaces",
        1 => "1 space",
        _ => string.Create(CultureInfo.InvariantCulture, $"{column} spaces"),
    };

    private static TextEdit Fix(MendedText text, AuthoredLine line, int column)
    {
        var lines = With(text, line, column).Select(moved => moved.Text).ToArray();
        var last = line.Number + lines.Length - 1;
        return new TextEdit(line.Number, 1, last, text.Source.LineAt(last).Length + 1, string.Join('\n', lines));
    }

    private static string Moved(MendedText text, AuthoredLine line, int column)
    {
        string[] lines = [.. Enumerable.Range(1, text.Count).Select(text.LineAt)];
        foreach (var (number, moved) in With(text, line, column))
            lines[number - 1] = moved;
        return string.Join('\n', lines);
    }

    /// <summary>The line and those deeper below it, each moved by as many columns.</summary>
    private static IEnumerable<(int Number, string Text)> With(MendedText text, AuthoredLine line, int column)
    {
        var by = column - line.Indent;
        yield return (line.Number, Shifted(line.Text, by));
        if (!line.OpensLevel && !line.OpensText && !line.HasDash)
            yield break;
        for (var number = line.Number + 1; number <= text.Count; number++)
        {
            var below = new AuthoredLine(number, text.LineAt(number));
            if (below.IsBlank || below.Indent <= line.Indent)
                yield break;
            yield return (number, Shifted(below.Text, by));
        }
    }

    private static string Shifted(string line, int by) => by >= 0 ? new string(' ', by) + line : line[Math.Min(-by, line.Length - line.AsSpan().TrimStart(' ').Length)..];
}
