using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads amounts: <c>4 to 6 visits</c>, <c>4 injections a year</c>, <c>24 visits over 14 weeks, within 6 months of surgery</c>.</summary>
internal sealed class AmountReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const string Advice = "Write an amount such as 6 visits over 2 weeks, 4 injections a year, 3 to 6 visits.";
    private const string OfSurgery = " of surgery";

    /// <summary>The amount, or null with a diagnostic.</summary>
    public Amount? Read(YamlText text)
    {
        var words = text.Value;
        var within = TakeTail(ref words, ", within ", OfSurgery);
        var over = TakeTail(ref words, " over ", "");
        var every = TakeTail(ref words, " every ", "");
        var period = TakePeriod(ref words);

        if (Range(words) is not ({ } from, { } upTo, { Length: > 0 } unit))
            return Fail(text, "this is no amount");
        if (from > upTo)
            return Fail(text, "the range begins with the greater number");
        if (vocabulary.FindQuantity(unit)?.Name is not { } quantity && (quantity = TimeUnits.Find(unit)) is null)
        {
            diagnostics.Error("wrong-amount", text.Place, $"\"{unit}\" is not a quantity of the vocabulary", Spelling.DidYouMean(unit, vocabulary.Quantities.Select(q => q.Name)) ?? Advice);
            return null;
        }
        var amount = new Amount
        {
            From = from,
            UpTo = upTo,
            Unit = quantity,
            Period = period,
            Every = Duration(every),
            Over = Duration(over),
            WithinOfSurgery = Duration(within)?.Longest,
        };
        return every is not null && amount.Every is null || over is not null && amount.Over is null || within is not null && amount.WithinOfSurgery is null
            ? Fail(text, "the time of this amount is not understood")
            : amount;
    }

    private Amount? Fail(YamlText text, string message)
    {
        diagnostics.Error("wrong-amount", text.Place, message, text.Value.Contains('\u2013', StringComparison.Ordinal) ? "Write a range with the word to: 4 to 6 visits." : Advice);
        return null;
    }

    private static string? TakeTail(ref string words, string mark, string end)
    {
        var at = words.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0 || !words.EndsWith(end, StringComparison.Ordinal))
            return null;
        var tail = words[(at + mark.Length)..^end.Length];
        words = words[..at];
        return tail;
    }

    private static Period TakePeriod(ref string words)
    {
        foreach (var period in (Period[])[Period.Session, Period.Day, Period.Week, Period.Month, Period.Year])
        {
            var ending = $" a {period.ToString().ToLowerInvariant()}";
            if (!words.EndsWith(ending, StringComparison.Ordinal))
                continue;
            words = words[..^ending.Length];
            return period;
        }
        return Period.InAll;
    }

    private static TimeSpanRange? Duration(string? words) =>
        words is not null && Range(words) is ({ } from, { } upTo, var unit) && from <= upTo && TimeUnits.Find(unit) is { } time ? new TimeSpanRange(from, upTo, time) : null;

    private static (decimal? From, decimal? UpTo, string Unit) Range(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 3 && parts[1] == "to")
            return (Number(parts[0]), Number(parts[2]), string.Join(' ', parts[3..]));
        return parts.Length > 1 ? (Number(parts[0]), Number(parts[0]), string.Join(' ', parts[1..])) : (null, null, "");
    }

    private static decimal? Number(string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
