using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads one factor of an edition: a number, several by the daily dose, or why the ingredient is not counted.</summary>
internal static class DoseFactorReader
{
    private const string Factor = "factor";
    private const string ByDailyDose = "by daily dose";
    private const string NotCounted = "not counted";

    public static readonly IReadOnlyList<string> Keys = ["ingredient", "forms", "unit", "each lasts", Factor, ByDailyDose, NotCounted];
    public static readonly IReadOnlyList<string> BandKeys = ["up to", Factor];

    public static DoseFactor? Read(YamlNode node, TermUses uses, DiagnosticBag diagnostics)
    {
        if (YamlForm.Open(node, "a dose factor", Keys, diagnostics) is not { } form)
            return null;
        var ingredient = form.RequiredText("ingredient");
        uses.Named("drug ingredient", form.Words("ingredient"));
        var unit = form.Text("unit") ?? DoseFactor.UsualUnit;
        if (((string[])[Factor, ByDailyDose, NotCounted]).Count(form.Has) != 1)
        {
            diagnostics.Error("wrong-shape", form.Place, $"how \"{ingredient}\" counts is said in one way", $"Write \"{Factor}\", \"{ByDailyDose}\" or \"{NotCounted}\".");
            return null;
        }
        return new DoseFactor
        {
            Ingredient = ingredient,
            Forms = uses.Named("drug form", form.Texts("forms")),
            Unit = unit,
            EachLasts = ReadInterval(form, diagnostics),
            Bands = form.Has(Factor) ? [new DoseBand(UpTo: null, ReadFactor(form, diagnostics))] : [.. ReadBands(form, unit, diagnostics)],
            NotCounted = form.Text(NotCounted),
        };
    }

    private static IEnumerable<DoseBand> ReadBands(YamlForm factor, string unit, DiagnosticBag diagnostics)
    {
        decimal? below = 0;
        foreach (var node in factor.Items(ByDailyDose))
        {
            if (YamlForm.Open(node, "a dose and its factor", BandKeys, diagnostics) is not { } form)
                continue;
            var band = new DoseBand(ReadDose(form, unit, diagnostics), ReadFactor(form, diagnostics));
            yield return band;
            if (form.Has("up to") && band.UpTo is null)
                continue;
            if (below is null || band.UpTo <= below)
                diagnostics.Error("wrong-value", form.Place, "the doses rise from one line to the next");
            below = band.UpTo;
        }
        if (factor.Has(ByDailyDose) && below is not null)
            diagnostics.Error("wrong-shape", factor.PlaceOfKey(ByDailyDose), "the last line holds for every dose above, and has no \"up to\"");
    }

    private static decimal? ReadDose(YamlForm form, string unit, DiagnosticBag diagnostics)
    {
        if (form.Words("up to") is not { } words)
            return null;
        if (Measure.Split(words.Value) is { Number: > 0 } dose && dose.Unit == unit)
            return dose.Number;
        diagnostics.Error("wrong-value", words.Place, $"a daily dose is a number of {unit}, such as 20 {unit}");
        return null;
    }

    private static decimal ReadFactor(YamlForm form, DiagnosticBag diagnostics)
    {
        if (!form.Has(Factor))
            diagnostics.Error("missing-key", form.Place, $"\"{Factor}\" is missing");
        if (form.Words(Factor) is not { } words)
            return 0;
        if (decimal.TryParse(words.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0)
            return factor;
        diagnostics.Error("wrong-value", words.Place, "a factor is a number above zero, such as 1.5");
        return 0;
    }

    private static TimeSpan? ReadInterval(YamlForm form, DiagnosticBag diagnostics)
    {
        if (form.Words("each lasts") is not { } words)
            return null;
        if (Interval.Read(words.Value) is { } interval)
            return interval;
        diagnostics.Error("wrong-value", words.Place, "\"each lasts\" takes hours or days, such as 72 hours");
        return null;
    }
}
