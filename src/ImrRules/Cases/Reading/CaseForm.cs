using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>The keys of one part of a case, with the values that cases have: days and numbers. A blank value is a missing key.</summary>
internal sealed class CaseForm
{
    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private readonly YamlForm _form;
    private readonly DiagnosticBag _diagnostics;

    private CaseForm(YamlForm form, DiagnosticBag diagnostics)
    {
        _form = form;
        _diagnostics = diagnostics;
    }

    /// <summary>Null, with a diagnostic, where the node is no map; null without one where it is missing.</summary>
    public static CaseForm? Open(YamlNode? node, string what, IReadOnlyList<string> keys, DiagnosticBag diagnostics) =>
        YamlForm.Open(node, what, keys, diagnostics, blankIsMissing: true) is { } form ? new CaseForm(form, diagnostics) : null;

    public Place Place => _form.Place;

    public bool Has(string key) => _form.Has(key);

    public YamlNode? Node(string key) => _form.Node(key);

    public Place PlaceOf(string key) => _form.PlaceOf(key);

    public string? Text(string key) => _form.Text(key)?.Trim();

    public YamlText? Words(string key) => _form.Words(key);

    public void Require(string key, string? hint = null) => _form.Require(key, hint);

    public void Missing(string message, string? hint = null) => _form.Missing(message, hint);

    public string RequiredText(string key) => _form.RequiredText(key).Trim();

    public IReadOnlyList<YamlText> Texts(string key) => _form.Texts(key);

    /// <summary>A word or a list of words. A blank member is a mistake: others may count the list's places.</summary>
    public IReadOnlyList<string> Strings(string key)
    {
        var texts = _form.Texts(key);
        foreach (var blank in texts.Where(text => string.IsNullOrWhiteSpace(text.Value)))
            _diagnostics.Error("wrong-value", blank.Place, $"a member of \"{key}\" is blank");
        return [.. texts.Select(text => text.Value.Trim())];
    }

    public IReadOnlyList<YamlNode> Items(string key) => _form.Items(key);

    public string? Choice(string key, IReadOnlyList<string> choices) => _form.Choice(key, choices);

    /// <summary>A day, written as ISO has it and in no other way: 02/03/2015 is two days.</summary>
    public DateOnly? Day(string key)
    {
        if (Words(key) is not { } words)
            return null;
        if (DayWords.Read(words.Value.Trim()) is { } day)
            return day;
        _diagnostics.Error("wrong-date", words.Place, $"\"{key}\" takes a day of the calendar",
            words.Place.Source.Confidential ? "Write year, month and day, such as 2015-01-12, without a time." : DayWords.Advice(words.Value),
            DayWords.Same(words.Value) is { } same ? words.ReplacedBy(same) : null);
        return null;
    }

    /// <summary>A day, with its time where that is known.</summary>
    public (DateOnly? Day, TimeOnly? Time) Moment(string key)
    {
        if (Words(key) is not { } words)
            return (null, null);
        if (DateOnly.TryParseExact(words.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (day, null);
        if (DateTime.TryParseExact(words.Value.Trim(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
        _diagnostics.Error("wrong-date", words.Place, $"\"{key}\" takes a day of the calendar, or a day with its time", "Write 2015-01-12, or 2015-01-12 16:40 (Pacific time).");
        return (null, null);
    }

    public bool? YesNo(string key) => _form.YesNo(key);

    /// <summary>A whole number within bounds.</summary>
    public int? Count(string key, int least, int most)
    {
        if (Words(key) is not { } words)
            return null;
        if (int.TryParse(words.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _diagnostics.Error("wrong-value", words.Place, $"\"{key}\" takes a whole number from {least} to {most}");
        return null;
    }

    /// <summary>A number above zero.</summary>
    public decimal? Number(string key)
    {
        if (Words(key) is not { } words)
            return null;
        if (decimal.TryParse(words.Value.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        _diagnostics.Error("wrong-value", words.Place, $"\"{key}\" takes a number above zero, such as 3 or 0.5");
        return null;
    }
}
