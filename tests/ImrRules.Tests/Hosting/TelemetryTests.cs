using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Hosting;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Hosting;

/// <summary>What a host can measure, and that nothing of a case is in it.</summary>
public sealed class TelemetryTests
{
    private const string Marker = "Zebediah";

    private static readonly InMemoryFiles Files = new([.. MadeUpPack.Of("- id: baths\n  treatment: moonbath\n  says: recommended\n").Files]);

    private static readonly CaseFile Case = Asked.Searched() with
    {
        Case = Marker,
        Sex = Marker,
        AcceptedBodyParts = [Marker],
        Diagnoses = [new Diagnosis(Marker)],
        Records = [Marker],
        DrugsInUse = [new DrugInUse(Marker)],
        TreatmentsGiven = [new GivenTreatment(Marker)],
        Items = [new DisputedItem($"moonbath {Marker}") { Ur = new UrDecision("denied") { Cites = Marker } }, new DisputedItem(Marker)],
    };

    [Fact]
    public void A_trace_says_how_many_items_were_decided_from_which_guidelines()
    {
        using var host = new Activity("the host's").Start();
        var traced = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => { if (activity.TraceId == host.TraceId) traced.Enqueue(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        var store = new GuidelineStore(Files);

        store.Current.Evaluate(Case);

        traced.Should().ContainSingle().Which.TagObjects.Should().BeEquivalentTo(
            new Dictionary<string, object?> { ["imr.items"] = 2, ["imr.review"] = "imr", ["imr.guidelines"] = store.Current.Library.Fingerprint });
    }

    [Fact]
    public void The_page_for_developers_names_each_instrument_and_its_unit()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "for-developers.md"));
        var published = new List<Instrument>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => { if (instrument.Meter.Name == Telemetry.Name) published.Add(instrument); } };
        listener.Start();

        published.Should().NotBeEmpty().And.OnlyContain(one => page.Contains($"| `{one.Name}` | {one.GetType().Name.Split('`')[0].ToLowerInvariant()}, `{one.Unit}` |"));
    }

    [Fact]
    public void What_is_counted_has_labels_of_few_values_and_nothing_of_a_case()
    {
        var measured = new ConcurrentQueue<(string Instrument, string Labels)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument.Meter.Name == Telemetry.Name) own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, _, labels, _) => measured.Enqueue((instrument.Name, Labels(labels))));
        listener.SetMeasurementEventCallback<double>((instrument, _, labels, _) => measured.Enqueue((instrument.Name, Labels(labels))));
        listener.Start();

        var store = new GuidelineStore(Files);
        store.Current.Evaluate(Case);
        store.Reload();

        measured.Should().Contain([
            ("imr.evaluations", "imr.outcome=RequestNotUnderstood imr.review=imr"),
            ("imr.requests.unread", "imr.review=imr"),
            ("imr.evaluation.duration", "imr.review=imr"),
            ("imr.guidelines.reloads", "imr.result=taken"),
        ]);
        measured.Should().NotContain(one => one.Labels.Contains(Marker));
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> labels) => string.Join(' ', labels.ToArray().Select(label => $"{label.Key}={label.Value}"));
}
