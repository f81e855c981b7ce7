using System.Diagnostics;
using System.Diagnostics.Metrics;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>
/// What a host can measure: subscribe to the meter and the activity source of the name <see cref="Name"/>. No label holds anything of a case.
/// <list type="bullet">
/// <item><c>imr.evaluations</c>: items decided, by <c>imr.outcome</c> and <c>imr.review</c></item>
/// <item><c>imr.evaluation.duration</c>: seconds that a case took, by <c>imr.review</c></item>
/// <item><c>imr.requests.unread</c>: items whose request was not read without doubt, by <c>imr.review</c></item>
/// <item><c>imr.guidelines.reloads</c>: reloads, by <c>imr.result</c> (taken, refused)</item>
/// </list>
/// </summary>
public static class Telemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "ImrRules";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>("imr.evaluations", "{item}", "Items decided.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("imr.evaluation.duration", "s", "Time that a case took.");
    private static readonly Counter<long> Unread = Meter.CreateCounter<long>("imr.requests.unread", "{item}", "Items whose request was not read without doubt.");
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("imr.guidelines.reloads", "{reload}", "Reloads of the guidelines.");

    internal static Activity? Begin() => Source.StartActivity("imr.evaluate");

    internal static void End(Activity? activity, long began, IReadOnlyList<Determination> items, ReviewStage review, string fingerprint)
    {
        activity?.SetTag("imr.items", items.Count).SetTag("imr.review", Stage(review)).SetTag("imr.guidelines", fingerprint);
        var stage = new KeyValuePair<string, object?>("imr.review", Stage(review));
        Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, stage);
        if (!Evaluations.Enabled && !Unread.Enabled)
            return;
        foreach (var item in items)
        {
            Evaluations.Add(1, new KeyValuePair<string, object?>("imr.outcome", item.Outcome.ToString()), stage);
            if (item.Reading.NeedsReview)
                Unread.Add(1, stage);
        }
    }

    internal static void Reloaded(bool isTaken) => Reloads.Add(1, new KeyValuePair<string, object?>("imr.result", isTaken ? "taken" : "refused"));

    private static string Stage(ReviewStage review) => review == ReviewStage.Ur ? "ur" : "imr";
}
