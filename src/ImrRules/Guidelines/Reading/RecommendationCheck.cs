using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Looks at what the keys of a recommendation say together: what must be there, and what contradicts itself.</summary>
internal sealed class RecommendationCheck(YamlForm form, GuidelineSource source, DiagnosticBag diagnostics)
{
    /// <summary>Keys that say something of the treatment, for which what is seen elsewhere alone does not stand.</summary>
    private static readonly string[] Decisive = ["criteria", "should", "course", "limits", "table", "evidence"];

    /// <summary>Keys that could change nothing where nothing is supported.</summary>
    private static readonly string[] Supporting = ["criteria", "course", "limits", "table"];

    public void Check(Recommendation recommendation)
    {
        if (!form.Has("says") && (!form.Has("see") || Decisive.Any(form.Has)))
            form.Missing(form.Has("see") ? "\"says\" is missing in a recommendation that holds more than \"see\"" : "\"says\" is missing in a recommendation", $"Known values: {string.Join(", ", RecommendationReader.SaysWords)}.");
        if (!form.Has("quote") && !form.Has("summary"))
            form.Missing("neither \"quote\" nor \"summary\" says what the source says", "Write it as a summary in your own words.");
        if (form.Has("quote") && !source.MayBeQuoted && !form.Has("quote allowed"))
            diagnostics.Error("quote-not-allowed", form.PlaceOfKey("quote"), $"{source.Id} may be paraphrased only", "Write it as a summary in your own words.");
        form.Require("verified", "Say what you held against the source: place (page and words), content (the words), no.");
        form.Require("reviewed", "Write reviewed: no; a clinician's review replaces it.");
        if (recommendation.Says == Verdict.NotRecommended && Supporting.FirstOrDefault(form.Has) is { } key)
            diagnostics.Error("dead-criterion", form.PlaceOfKey(key), $"what is not recommended can have no \"{key}\": nothing could change by it",
                "Write a second, narrower recommendation for those to whom it is recommended.");
    }
}
