using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether each recommendation is proved by an example.</summary>
internal static class NoExampleRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations.Where(recommendation => recommendation.Examples.Count == 0 && recommendation.Says != Verdict.SeeOnly))
            found.Warning("no-example", recommendation.Place, $"\"{recommendation.Id}\" has no example", "Add a request as a physician writes it, and what you expect.");
    }
}
