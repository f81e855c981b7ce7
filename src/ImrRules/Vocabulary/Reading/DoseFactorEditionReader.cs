using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>dose factors</c>: the editions of factors by which doses are summed.</summary>
internal static class DoseFactorEditionReader
{
    private const string AddsTo = "adds to";

    public static readonly IReadOnlyList<string> Keys = ["edition", "quantity", "from", AddsTo, "origin", "verified", "factors"];
    public static readonly string[] HeldAgainstOrigin = ["place", "content", "no"];

    public static IEnumerable<DoseFactorEdition> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("dose factors"))
        {
            if (YamlForm.Open(node, "an edition of dose factors", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("edition");
            uses.Defined("edition of dose factors", name, form.PlaceOf("edition"));
            if (form.Has("from") && form.Has(AddsTo))
                diagnostics.Error("wrong-shape", form.PlaceOfKey("from"), "what adds to another edition is in force as long as that one is", "Leave \"from\" out.");
            if (!form.Has("verified"))
                diagnostics.Error("missing-key", form.Place, "\"verified\" is missing in an edition of dose factors", $"Known values: {string.Join(", ", HeldAgainstOrigin)}.");
            var quantity = uses.Named("quantity", form.Words("quantity")) ?? form.RequiredText("quantity");
            var from = ReadDay(form, diagnostics);
            if (!form.Has(AddsTo))
                uses.Defined("first day of dose factors", $"{quantity}, {from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "from the beginning"}", form.PlaceOf("from"));
            yield return new DoseFactorEdition
            {
                Edition = name,
                Quantity = quantity,
                From = from,
                AddsTo = uses.Named("edition of dose factors", form.Words(AddsTo)),
                Origin = form.RequiredText("origin"),
                Verified = form.Choice("verified", HeldAgainstOrigin) ?? HeldAgainstOrigin[^1],
                Factors = [.. form.Items("factors").Select(factor => DoseFactorReader.Read(factor, uses, diagnostics)).OfType<DoseFactor>()],
            };
        }
    }

    private static DateOnly? ReadDay(YamlForm form, DiagnosticBag diagnostics)
    {
        if (form.Words("from") is not { } words)
            return null;
        if (DateOnly.TryParseExact(words.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        diagnostics.Error("wrong-date", words.Place, "this is no day of the calendar", "Write year, month and day, such as 2016-03-18.");
        return null;
    }
}
