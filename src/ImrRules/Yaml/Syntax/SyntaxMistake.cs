using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>What keeps a text from being read as it is meant, in an author's words.</summary>
internal sealed record SyntaxMistake(string Rule, Place Place, string Message, string? Hint)
{
    /// <summary>Of a longer text to write the beginning is shown.</summary>
    private const int MostShown = 60;

    /// <summary>What to write, shown behind the hint unless the text may be a patient's; null where the hint says all.</summary>
    public string? Instead { get; init; }

    public TextEdit? Fix { get; init; }

    /// <summary>As what the text is read on, where the fix may be no better than what was written; null where it is read on as fixed.</summary>
    public TextEdit? ReadOn { get; init; }

    /// <summary>True where the line alone is in the way, not the item in which it stands.</summary>
    public bool IsOfLineAlone { get; init; }

    /// <summary>True where the line begins in a wrong column.</summary>
    public bool IsOfColumn { get; init; }

    /// <summary>False where it could only be said that something is wrong.</summary>
    public bool IsRecognized { get; init; } = true;

    /// <summary>A mistake in a stretch of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">The first character that is meant, counted from 0.</param>
    /// <param name="length">How many.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do, without a full stop where <see cref="Instead"/> follows.</param>
    public static SyntaxMistake In(MendedText text, AuthoredLine line, int start, int length, string message, string? hint) =>
        new("yaml-syntax", text.At(line.Number, start + 1, length), message, hint);

    /// <summary>The same, mended by putting other words in place of the rest of the line from a character on.</summary>
    public SyntaxMistake MendedBy(MendedText text, AuthoredLine line, int start, string words)
    {
        var place = text.At(line.Number, start + 1, line.Text.TrimEnd().Length - start);
        return this with { Instead = words, Fix = new TextEdit(place.Line, place.Column, place.Line, place.Column + place.Length, words) };
    }

    public void Report(DiagnosticBag diagnostics)
    {
        var isConfidential = Place.Source.Confidential;
        var shown = Instead is null || isConfidential ? null : Instead.Length <= MostShown ? Instead : $"{Instead[..MostShown].TrimEnd()} ...";
        var hint = Hint is null ? null : shown is not null ? $"{Hint}: {shown}" : Hint.EndsWith('.') || Hint.Contains('\n', StringComparison.Ordinal) ? Hint : $"{Hint}.";
        diagnostics.Error(Rule, Place, Message, hint, isConfidential ? null : Fix);
    }
}
