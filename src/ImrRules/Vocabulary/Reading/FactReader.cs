using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>facts</c>.</summary>
internal static class FactReader
{
    public static readonly IReadOnlyList<string> Keys = ["fact", "type", "unit", "choices", "about", "worked out", "assumed", "near", "hints at", "ask", "also", "was"];

    private static readonly Dictionary<string, FactType> Types = new()
    {
        ["yes or no"] = FactType.YesOrNo,
        ["number"] = FactType.Number,
        ["percent"] = FactType.Percent,
        ["duration"] = FactType.Duration,
        ["amount"] = FactType.Amount,
        ["choice"] = FactType.Choice,
        ["treatments"] = FactType.Treatments,
    };

    private static readonly Dictionary<string, FactAbout> Abouts = new()
    {
        ["the person"] = FactAbout.Person,
        ["the region"] = FactAbout.Region,
        ["the request"] = FactAbout.Request,
    };

    private static readonly Dictionary<string, Derivation> Derivations = new()
    {
        ["from the date of birth to the date of the request"] = Derivation.TimeSinceBirth,
        ["from the date of injury to the date of the request"] = Derivation.TimeSinceInjury,
        ["from the date of injury"] = Derivation.YearOfInjury,
        ["from the date of surgery to the date of the request"] = Derivation.TimeSinceSurgery,
        ["from an operation among the treatments given"] = Derivation.SurgeryAmongTreatments,
        ["from the treatments given in the case"] = Derivation.TreatmentsGiven,
        ["from the other items and the drugs in use"] = Derivation.GivenWith,
        ["from the drugs in use"] = Derivation.DrugInUse,
        ["from the item that this one serves"] = Derivation.MainService,
        ["from the daily doses of the drugs in use and requested"] = Derivation.DailyDose,
    };

    public static IReadOnlyCollection<string> TypeWords => Types.Keys;

    public static string WordsOf(FactType type) => Types.First(one => one.Value == type).Key;

    public static IReadOnlyCollection<string> AboutWords => Abouts.Keys;

    public static IReadOnlyCollection<string> DerivationWords => Derivations.Keys;

    public static IEnumerable<Fact> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("facts"))
        {
            if (YamlForm.Open(node, "a fact", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("fact");
            uses.Defined("fact", name, form.PlaceOf("fact"));
            form.Require("type", $"Known types: {string.Join(", ", Types.Keys)}.");
            var type = form.Choice("type", [.. Types.Keys]);
            if (type == "choice")
                form.Require("choices", "List the answers that can be chosen: choices: [one, another].");
            else if (type is not null && form.Has("choices"))
                diagnostics.Error("wrong-value", form.PlaceOfKey("choices"), $"a fact of the type \"{type}\" has no choices", "Write type: choice, or leave the choices out.");
            if (type is not (null or "number") && form.Has("unit"))
                diagnostics.Error("wrong-value", form.PlaceOfKey("unit"), $"a fact of the type \"{type}\" has no unit of its own", "Write type: number, or leave the unit out.");
            yield return new Fact
            {
                Name = name,
                Type = type is null ? FactType.YesOrNo : Types[type],
                Unit = form.Text("unit"),
                Choices = form.Strings("choices"),
                About = form.Choice("about", [.. Abouts.Keys]) is { } about ? Abouts[about] : FactAbout.Person,
                WorkedOut = form.Choice("worked out", [.. Derivations.Keys]) is { } how ? Derivations[how] : null,
                AssumedNo = form.Choice("assumed", ["no"]) is not null,
                Near = uses.Named("fact", form.Texts("near"), name),
                HintsAt = uses.Named("treatment", form.Texts("hints at")),
                Ask = form.RequiredText("ask"),
                Also = form.Wordings("also"),
                Was = form.Wordings("was"),
                Place = form.PlaceOf("fact"),
            };
        }
    }
}
