using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>quantities</c>.</summary>
internal static class QuantityReader
{
    public static readonly IReadOnlyList<string> Keys = ["quantity", "also", "can be cut", "answered by", "of"];

    public static IEnumerable<Quantity> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("quantities"))
        {
            if (YamlForm.Open(node, "a quantity", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("quantity");
            uses.Defined("quantity", name, form.PlaceOf("quantity"));
            yield return new Quantity
            {
                Name = name,
                Also = form.Wordings("also"),
                CanBeCut = form.YesNo("can be cut") ?? false,
                Of = uses.Named("treatment", form.Words("of")),
                AnsweredBy = uses.Named("fact", form.Words("answered by")),
            };
        }
    }
}
