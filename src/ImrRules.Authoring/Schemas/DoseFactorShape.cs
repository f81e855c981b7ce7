using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>An edition of dose factors, one of its factors, and a factor by the dose of a day.</summary>
internal static class DoseFactorShape
{
    public static JsonObject OfEdition() => Shape.Map("an edition of dose factors", DoseFactorEditionReader.Keys, key => key switch
    {
        "edition" => Shape.Text("The name by which a determination calls it."),
        "quantity" => Shape.Text("The quantity in which the doses are summed."),
        "from" => Shape.Date("The day of the request from which it is in force, until the next edition is."),
        "adds to" => Shape.Text("The edition beside which it stands, for what that one leaves out."),
        "origin" => Shape.Text("Where the factors were taken from."),
        "verified" => Shape.Word("What was held against the origin: place (page and words), content (the words), no (nothing).", DoseFactorEditionReader.HeldAgainstOrigin),
        "factors" => Shape.ListOf("A factor for each ingredient.", "dose-factor"),
        _ => null,
    }, "edition", "quantity", "origin", "verified");

    public static JsonObject Of() => Shape.Map("a dose factor", DoseFactorReader.Keys, key => key switch
    {
        "ingredient" => Shape.Text("The ingredient, as the drugs of the vocabulary have it."),
        "forms" => Shape.Texts("The forms that it is for; without it, every form that no other factor of the ingredient names."),
        "unit" => Shape.Text("The unit of the strengths that are multiplied; mg without it."),
        "each lasts" => Shape.Text("How long one piece gives its dose, such as 72 hours, where the strength is a rate (a patch)."),
        "factor" => Shape.Text("The number by which the dose of a day is multiplied."),
        "by daily dose" => Shape.ListOf("Several factors, by the ingredient's dose in a day; the smallest dose first.", "dose-band"),
        "not counted" => Shape.Text("Why it is not counted, such as: a partial agonist."),
        _ => null,
    }, "ingredient");

    public static JsonObject OfBand() => Shape.Map("a dose and its factor", DoseFactorReader.BandKeys, key => key switch
    {
        "up to" => Shape.Text("The dose of a day up to which the factor holds, such as 20 mg; without it, every dose above."),
        "factor" => Shape.Text("The number by which the dose of a day is multiplied."),
        _ => null,
    }, "factor");
}
