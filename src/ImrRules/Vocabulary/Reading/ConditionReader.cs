using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>conditions</c>; codes stand in a list, or below the region that they name.</summary>
internal static class ConditionReader
{
    /// <summary>Stands in place of a region for codes that name none.</summary>
    public const string Anywhere = "anywhere";

    public static readonly IReadOnlyList<string> Keys = ["condition", "also", "kind of", "implies region", "codes"];

    public static IEnumerable<Condition> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("conditions"))
        {
            if (YamlForm.Open(node, "a condition", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("condition");
            uses.Defined("condition", name, form.PlaceOf("condition"));
            yield return new Condition
            {
                Name = name,
                Also = form.Wordings("also"),
                KindOf = uses.Named("condition", form.Texts("kind of"), name),
                ImpliesRegion = uses.Named("region", form.Words("implies region")),
                Codes = ReadCodes(form, uses),
            };
        }
    }

    private static Dictionary<string, string?> ReadCodes(YamlForm form, TermUses uses)
    {
        var codes = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (form.Node("codes") is not YamlMap byRegion)
        {
            foreach (var code in form.Strings("codes"))
                codes.TryAdd(Plain(code), null);
            return codes;
        }
        foreach (var (region, list) in byRegion.Entries)
        {
            var named = region.Value == Anywhere ? null : uses.Named("region", region);
            foreach (var code in list is YamlList many ? many.Items.OfType<YamlText>() : [.. new[] { list }.OfType<YamlText>()])
                codes.TryAdd(Plain(code.Value), named);
        }
        return codes;
    }

    private static string Plain(string code) => code.Replace(".", "", StringComparison.Ordinal);
}
