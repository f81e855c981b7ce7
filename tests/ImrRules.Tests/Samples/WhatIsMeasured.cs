using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ImrRules.Tests.Samples;

/// <summary>Every label of every measurement and every word of every trace of this process, while it lives.</summary>
public sealed class WhatIsMeasured : IDisposable
{
    private readonly ConcurrentQueue<string> _words = [];
    private readonly MeterListener _meters;
    private readonly ActivityListener _traces;

    public WhatIsMeasured()
    {
        _meters = new MeterListener { InstrumentPublished = (instrument, own) => own.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, _, labels, _) => Keep(instrument, labels));
        _meters.SetMeasurementEventCallback<int>((instrument, _, labels, _) => Keep(instrument, labels));
        _meters.SetMeasurementEventCallback<double>((instrument, _, labels, _) => Keep(instrument, labels));
        _meters.Start();
        _traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_traces);
    }

    public IReadOnlyCollection<string> Words => _words;

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> labels) => _words.Enqueue($"{instrument.Name} {string.Join(' ', labels.ToArray())}");

    private void Keep(Activity activity) => _words.Enqueue(string.Join(' ', [
        activity.OperationName, activity.DisplayName, activity.StatusDescription, string.Join(' ', activity.TagObjects), string.Join(' ', activity.Baggage),
        string.Join(' ', activity.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}"))]));
}
