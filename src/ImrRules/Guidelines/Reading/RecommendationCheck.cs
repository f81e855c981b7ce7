using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Looks at what the keys of a recommendation say together: what must be there, and what contradicts itself.</summary>
internal sealed class RecommendationCheck(YamlForm form, GuidelineSource source, DiagnosticBag diagnostics)
{
    /// <summary>Keys that decide: where one stands, the recommendation says something of its own.</summary>
    private static readonly string[] Deciding = ["criteria", "course", "limits", "table"];

    /// <summary>Keys that could change nothing where nothing is supported: whoever writes one meant that something is.</summary>
    private static readonly string[] Supporting = ["criteria", "course"];

    /// <summary>Keys that bound what is supported, and are idle where nothing is.</summary>
    private static readonly string[] Bounding = ["limits", "table"];

    public void Check(Recommendation recommendation)
    {
        if (!form.Has("see"))
            form.Require("says", $"Known values: {string.Join(", ", RecommendationReader.SaysWords)}.");
        else if (!form.Has("says") && Deciding.FirstOrDefault(form.Has) is { } deciding && !form.MayMissKeys)
            diagnostics.Warning("missing-key", form.Place, $"\"says\" is missing: with \"see\" alone there can be no \"{deciding}\"", $"Say what the source says of this treatment itself: {string.Join(", ", RecommendationReader.SaysWords)}.");
        if (!form.Has("quote") && !form.Has("summary"))
            form.Missing("neither \"quote\" nor \"summary\" says what the source says", "Write it as a summary in your own words.");
        if (form.Has("quote") && !source.MayBeQuoted && !form.Has("quote allowed"))
            diagnostics.Error("quote-not-allowed", form.PlaceOfKey("quote"), $"the text of {source.Id} is \"paraphrase only\"", "Write it as a summary in your own words.");
        form.Require("verified", "Say what you held against the source: place (page and words), content (the words), no.");
        form.Require("reviewed", "Write reviewed: no; a clinician's review replaces it.");
        if (recommendation.Says == Verdict.NotRecommended)
            CheckNotRecommended();
    }

    private void CheckNotRecommended()
    {
        const string Advice = "Write a second, narrower recommendation for those to whom it is recommended.";
        if (Supporting.FirstOrDefault(form.Has) is { } key)
            diagnostics.Error(key == "course" ? "dead-step" : "dead-criterion", form.PlaceOfKey(key), $"what is not recommended can have no \"{key}\": nothing could change by it", Advice);
        else if (Bounding.FirstOrDefault(form.Has) is { } bound)
            diagnostics.Warning("dead-criterion", form.PlaceOfKey(bound), $"\"{bound}\" bounds nothing: what is not recommended is not supported at all", Advice);
    }
}
