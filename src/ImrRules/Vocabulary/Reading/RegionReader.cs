using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>regions</c>.</summary>
internal static class RegionReader
{
    public static readonly IReadOnlyList<string> Keys = ["region", "also", "both sides", "sided", "within", "levels"];

    public static IEnumerable<BodyRegion> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("regions"))
        {
            if (YamlForm.Open(node, "a region", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("region");
            uses.Defined("region", name, form.PlaceOf("region"));
            yield return new BodyRegion
            {
                Name = name,
                Also = form.Wordings("also"),
                BothSides = form.Wordings("both sides"),
                Sided = form.YesNo("sided") ?? false,
                Within = uses.Named("region", form.Texts("within"), name),
                Levels = form.Words("levels") is { } levels ? ReadLevels(levels, diagnostics) : null,
            };
        }
    }

    /// <summary>Reads <c>L1 to L5</c>.</summary>
    private static SpinalLevels? ReadLevels(YamlText words, DiagnosticBag diagnostics)
    {
        if (words.Value.Split(" to ") is [{ Length: > 1 } first, { Length: > 1 } last] && first[0] == last[0]
            && int.TryParse(first.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var to))
            return new SpinalLevels(first[0], from, to);
        diagnostics.Error("wrong-value", words.Place, "the levels of a region are written from the first to the last", "Write them as in L1 to L5.");
        return null;
    }
}
