using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>drugs</c>: a drug is a treatment with its pharmacy side.</summary>
internal static class DrugReader
{
    public static readonly IReadOnlyList<string> Keys =
    [
        "drug", "brands", "also", "misspelt", "kind of", "ingredients", "forms", "strengths", "confused with", "needs", "codes",
    ];

    public static IEnumerable<Treatment> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("drugs"))
        {
            if (YamlForm.Open(node, "a drug", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("drug");
            uses.Defined("treatment", name, form.PlaceOf("drug"));
            yield return new Treatment
            {
                Name = name,
                Also = form.Wordings("also"),
                Misspelt = form.Wordings("misspelt"),
                KindOf = uses.Named("treatment", form.Texts("kind of"), name),
                Needs = TreatmentReader.ReadNeeds(form, diagnostics),
                Codes = form.Strings("codes"),
                Place = form.PlaceOf("drug"),
                Drug = new DrugProduct
                {
                    Ingredients = form.Has("ingredients") ? form.Strings("ingredients") : [name],
                    Brands = form.Wordings("brands"),
                    Forms = form.Strings("forms"),
                    Strengths = form.Strings("strengths"),
                    ConfusedWith = form.Wordings("confused with"),
                },
            };
        }
    }
}
