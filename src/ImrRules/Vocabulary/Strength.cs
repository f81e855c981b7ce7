using System.Buffers;
using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>A strength as it is written: how much of each ingredient one piece has (10/325 mg), or gives in a time (25 mcg/hr).</summary>
internal sealed record Strength(IReadOnlyList<decimal> Parts, string Unit)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The strength; null where the words are none, or its parts have several units.</summary>
    public static Strength? Read(string words)
    {
        var parts = new List<decimal>();
        string? unit = null;
        for (var rest = words.AsSpan().Trim(); ; rest = rest[1..].TrimStart())
        {
            var digits = rest.IndexOfAnyExcept(Digits);
            digits = digits < 0 ? rest.Length : digits;
            if (!decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part))
                return null;
            parts.Add(part);
            rest = rest[digits..].TrimStart();
            var end = EndOfUnit(rest);
            var written = rest[..end].TrimEnd().ToString().ToLowerInvariant();
            if (written.Length > 0 && (unit ??= written) != written)
                return null;
            rest = rest[end..];
            if (rest.IsEmpty)
                return unit is null ? null : new Strength(parts, unit);
        }
    }

    /// <summary>A slash before a letter belongs to the unit (mg/ml), before a number it begins the next part.</summary>
    private static int EndOfUnit(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is '/' or '-' && at + 1 < words.Length && char.IsAsciiDigit(words[(at + 1)..].TrimStart() is [var next, ..] ? next : ' '))
                return at;
        }
        return words.Length;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', Parts.Select(part => part.ToString(CultureInfo.InvariantCulture)))} {Unit}");
}
