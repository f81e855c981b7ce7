using ImrRules.Diagnostics;

namespace ImrRules.Cases.Reading;

/// <summary>Warns of days that can not follow each other, such as a request before the injury. Days that are missing are passed over.</summary>
internal sealed class DateOrder(DiagnosticBag diagnostics)
{
    private (string Key, DateOnly Day)? _latest;

    /// <summary>The next day of the sequence.</summary>
    public DateOrder Then(string key, DateOnly? day, Place place)
    {
        if (day is not { } next)
            return this;
        if (_latest is { } before && next < before.Day)
            diagnostics.Warning("dates-out-of-order", place, $"\"{key}\" is before \"{before.Key}\"");
        else
            _latest = (key, next);
        return this;
    }
}
