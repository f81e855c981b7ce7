using System.Text;
using ImrRules.Authoring.Coverage;
using ImrRules.Authoring.Coverage.Writing;

namespace ImrRules.Cli.Findings;

/// <summary>Adds the variations that would notice what no example does to the guideline files, for a person to say what is expected.</summary>
internal static class MissingVariations
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(IEnumerable<RecommendationCoverage> coverage, ChosenGuidelines guidelines, TextWriter error)
    {
        var added = 0;
        var files = 0;
        foreach (var ofFile in coverage.SelectMany(one => one.Missing).GroupBy(variation => variation.Example.Place.Source.File))
        {
            if (guidelines.WritablePath(ofFile.Key) is not { } path)
            {
                error.Write($"{ofFile.Key}: built in, so that nothing was added to it. {ChosenGuidelines.HowToHaveOne}.\n");
                continue;
            }
            // not File.ReadAllText: a byte-order mark stays
            var text = Utf8.GetString(File.ReadAllBytes(path));
            File.WriteAllBytes(path, Utf8.GetBytes(VariationWriter.Added(text, ofFile)));
            added += ofFile.Count();
            files++;
        }
        error.Write($"Added {FindingSummary.Counted(added, "variation")} to {FindingSummary.Counted(files, "file")}. Say what is expected of each; imr lint names those that are open.\n");
    }
}
