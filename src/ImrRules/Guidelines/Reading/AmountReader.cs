using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads amounts: <c>4 to 6 visits</c>, <c>4 injections a year</c>, <c>24 visits over 14 weeks, within 6 months of surgery</c>.</summary>
internal sealed class AmountReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const string OfSurgery = " of surgery";

    /// <summary>The amount, or null with a diagnostic.</summary>
    /// <param name="text">The words.</param>
    /// <param name="others">What might have been meant in place of an amount.</param>
    public Amount? Read(YamlText text, IReadOnlyList<string>? others = null)
    {
        if (Parse(text.Value, out _) is { } amount)
            return amount;
        if (Spelling.DidYouMean(text.Value, others ?? []) is { } meant)
            diagnostics.Error("wrong-amount", text.Place, $"\"{text.Value}\" is no amount", meant);
        else
            WrongAmount.Report(text, this, vocabulary, diagnostics);
        return null;
    }

    /// <summary>The amount; null with what is wrong with the words.</summary>
    public Amount? Parse(string words, out AmountProblem problem)
    {
        var within = TakeTail(ref words, ", within ", OfSurgery);
        var over = TakeTail(ref words, " over ", "");
        var every = TakeTail(ref words, " every ", "");
        var period = TakePeriod(ref words);
        var (from, upTo, unit) = Range(words);
        var quantity = vocabulary.FindQuantity(unit)?.Name ?? TimeUnits.Find(unit);
        problem = new AmountProblem(
            from is null || upTo is null ? AmountFault.NoNumber
            : unit.Length == 0 ? AmountFault.NoUnit
            : from > upTo ? AmountFault.RangeTurnedRound
            : quantity is null ? AmountFault.UnknownUnit
            : every is not null && Duration(every) is null || over is not null && Duration(over) is null || within is not null && Duration(within) is null ? AmountFault.UnknownTime
            : AmountFault.None, unit);
        return problem.Fault != AmountFault.None ? null : new Amount
        {
            From = from!.Value,
            UpTo = upTo!.Value,
            Unit = quantity!,
            Period = period,
            Every = Duration(every),
            Over = Duration(over),
            WithinOfSurgery = Duration(within)?.Longest,
        };
    }

    private static string? TakeTail(ref string words, string mark, string end)
    {
        var at = words.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0 || !words.EndsWith(end, StringComparison.Ordinal) || words.Length < at + mark.Length + end.Length)
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
        if (parts.Length > 2 && parts[1] == "to")
            return (Number(parts[0]), Number(parts[2]), string.Join(' ', parts[3..]));
        return parts.Length > 0 ? (Number(parts[0]), Number(parts[0]), string.Join(' ', parts[1..])) : (null, null, "");
    }

    private static decimal? Number(string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
