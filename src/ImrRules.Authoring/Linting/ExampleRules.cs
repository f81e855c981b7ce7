using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether each recommendation is proved by examples, none of them twice.</summary>
internal static class ExampleRules
{
    public static void Check(GuidelineLibrary library, DiagnosticBag found)
    {
        foreach (var recommendation in library.Recommendations)
        {
            if (recommendation.Examples.Count == 0 && recommendation.Says != Verdict.SeeOnly)
                found.Warning("no-example", recommendation.Place, $"\"{recommendation.Id}\" has no example", "Add a request as a physician writes it, and what you expect.");
            foreach (var again in recommendation.Examples.Where(example => example.But == "").ToArray())
                found.Warning("same-example", again.Place, "this variation changes nothing");
        }
    }
}
