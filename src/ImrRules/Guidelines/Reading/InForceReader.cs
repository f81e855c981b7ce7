using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads <c>in force</c>: the days of a text of a source that has none of its own.</summary>
internal sealed class InForceReader(GuidelineSource source, DiagnosticBag diagnostics)
{
    private static readonly string[] Between = [" to ", " - ", " \u2013 ", " until ", " through ", "/"];

    public (DateOnly From, DateOnly To)? Read(YamlForm form)
    {
        if (form.Words("in force") is not { } words)
            return null;
        if (source.From is not null || source.To is not null)
            diagnostics.Error("out-of-force", form.PlaceOfKey("in force"), $"{source.Id} has days of its own", "Write \"in force\" only in a source without from and to.");
        if (words.Value.Split(" to ") is [var first, var last] && DayWords.Read(first) is { } from && DayWords.Read(last) is { } to)
        {
            if (from > to)
                diagnostics.Error("wrong-date", words.Place, "the last day is before the first", $"Did you mean \"{last} to {first}\"?");
            return (from, to);
        }
        if (words.Value.Split(" to ") is [_, _] both && both.Count(day => DayWords.Read(day) is null) == 1)
        {
            var wrong = both.First(day => DayWords.Read(day) is null);
            diagnostics.Error("wrong-date", words.PlaceOf(wrong), $"\"{wrong}\" is no day of the calendar", DayWords.Advice(wrong), DayWords.Same(wrong) is { } same ? words.ReplacedBy(words.Value.Replace(wrong, same, StringComparison.Ordinal)) : null);
            return null;
        }
        var days = words.Value.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var plain = days.Length == 2 && Array.TrueForAll(days, day => DayWords.Same(day) is not null) ? $"{DayWords.Same(days[0])} to {DayWords.Same(days[1])}" : null;
        diagnostics.Error("wrong-date", words.Place, "two days are expected", plain is null ? "Write them as in 2015-01-01 to 2016-12-31." : $"Write {plain}.", plain is null ? null : words.ReplacedBy(plain));
        return null;
    }
}
