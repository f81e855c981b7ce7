using System.Collections.ObjectModel;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>treatments</c>.</summary>
internal static class TreatmentReader
{
    public static readonly IReadOnlyList<string> ProspectiveReviews = ["no", "always", "over the cost limit"];

    public static readonly IReadOnlyList<string> Keys =
    [
        "treatment", "also", "misspelt", "kind of", "variant of", "needs", "part of", "operation", "depends on another service", "counts in", "levels count as", "sided",
        "one region each", "implies region", "prospective review", "codes",
    ];

    public static IEnumerable<Treatment> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("treatments"))
        {
            if (YamlForm.Open(node, "a treatment", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("treatment");
            uses.Defined("treatment", name, form.PlaceOf("treatment"));
            yield return new Treatment
            {
                Name = name,
                Also = form.Wordings("also"),
                Misspelt = form.Wordings("misspelt"),
                KindOf = uses.Named("treatment", form.Texts("kind of"), name),
                VariantOf = uses.Named("treatment", form.Words("variant of")),
                Needs = ReadNeeds(form, diagnostics),
                PartOf = uses.Named("treatment", form.Texts("part of")),
                Operation = form.YesNo("operation") ?? false,
                DependsOnAnotherService = form.YesNo("depends on another service") ?? false,
                CountsIn = uses.Named("quantity", form.Words("counts in")),
                LevelsCountAs = uses.Named("quantity", form.Words("levels count as")),
                Sided = form.YesNo("sided"),
                OneRegionEach = form.YesNo("one region each") ?? false,
                ImpliesRegion = uses.Named("region", form.Words("implies region")),
                ProspectiveReview = ReadProspectiveReview(form),
                Codes = form.Strings("codes"),
                Place = form.PlaceOf("treatment"),
            };
        }
    }

    private static ProspectiveReview? ReadProspectiveReview(YamlForm form) => form.Choice("prospective review", ProspectiveReviews) switch
    {
        "no" => ProspectiveReview.No,
        "always" => ProspectiveReview.Always,
        "over the cost limit" => ProspectiveReview.OverTheCostLimit,
        _ => null,
    };

    /// <summary>For each ambiguous wording the words of which one must stand beside it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ReadNeeds(YamlForm form, DiagnosticBag diagnostics)
    {
        if (form.Node("needs") is not { } node)
            return ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        var needs = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        switch (node)
        {
            case YamlMap map:
                foreach (var (wording, context) in map.Entries)
                    needs[wording.Value] = context is YamlList list ? [.. list.Items.OfType<YamlText>().Select(t => t.Value)] : [.. new[] { context }.OfType<YamlText>().Select(t => t.Value)];
                break;
            default:
                WrongShape.Report(node, "\"needs\" names a wording and the words of which one must stand beside it", "Write it as in PT: [visits, sessions].", diagnostics);
                break;
        }
        return needs;
    }
}
