using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the first or last day of an edition: <c>requests of 2009-07-18</c>.</summary>
internal static class EditionBoundReader
{
    private const string Requests = "requests";
    private const string Services = "services";

    public static EditionBound? Read(YamlText? words, DiagnosticBag diagnostics)
    {
        if (words is null)
            return null;
        var parts = words.Value.Split(" of ", 2);
        if (parts is [Requests or Services, var day])
        {
            if (DayWords.Read(day) is { } date)
                return new EditionBound(parts[0] == Services, date);
            diagnostics.Error("wrong-date", words.PlaceOf(day), "this is no day of the calendar", DayWords.Advice(day), DayWords.Same(day) is { } same ? words.ReplacedBy($"{parts[0]} of {same}") : null);
            return null;
        }
        var written = DayWords.Read(words.Value.Split(' ')[^1])?.ToString(DayWords.Form, System.Globalization.CultureInfo.InvariantCulture) ?? "2009-07-18";
        diagnostics.Error("wrong-date", words.Place, "this does not say which requests or services are meant", $"Write {Requests} of {written}, or {Services} of {written}.");
        return null;
    }
}
