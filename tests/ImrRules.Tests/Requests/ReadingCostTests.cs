using System.Diagnostics;
using FluentAssertions;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>Reading a long text costs no more for each of its characters than reading a short one.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class ReadingCostTests
{
    private static readonly int[] Lengths = [500, 1_000, 2_000, 4_000];

    /// <summary>Eight times the length may cost this many times as much; a cost that grows with the square of the length would be 64 times.</summary>
    private const double MostTimes = 24;

    private const int Runs = 7;

    [Theory]
    [InlineData("physical therapy 2x4, ")]
    [InlineData("Norco 10/325 mg #60, ")]
    [InlineData("MRI or ")]
    [InlineData("L4-5 ")]
    [InlineData("umberly violance ")]
    [InlineData("with without ")]
    [InlineData("left right ")]
    [InlineData("(((")]
    [InlineData("1-2 ")]
    [InlineData("5% ")]
    [InlineData("-")]
    [InlineData("Flurbiprofen 20%/")]
    [InlineData("PT ")]
    [InlineData("gabapentin ")]
    [InlineData("gabapentin 5%, ")]
    [InlineData("s/p fusion ")]
    [InlineData("Norco 10/325 ")]
    public void The_cost_of_reading_grows_with_the_length(string piece)
    {
        var costs = Lengths.Select(length => Cost(string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length])).ToArray();

        (costs[^1].Bytes / (double)costs[0].Bytes).Should().BeLessThan(MostTimes, "allocations at {0} characters: {1}", string.Join(", ", Lengths), string.Join(", ", costs.Select(cost => cost.Bytes)));
        (costs[^1].Ticks / (double)costs[0].Ticks).Should().BeLessThan(2 * MostTimes, "ticks at {0} characters: {1}", string.Join(", ", Lengths), string.Join(", ", costs.Select(cost => cost.Ticks)));
    }

    private static (long Bytes, long Ticks) Cost(string text)
    {
        var (bytes, ticks) = (long.MaxValue, long.MaxValue);
        for (var run = 0; run < Runs; run++)
        {
            var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            RequestReading reading = Reading.Of(text);
            ticks = Math.Min(ticks, watch.ElapsedTicks);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
            reading.Text.Length.Should().Be(text.Length);
        }
        return (bytes, ticks);
    }
}
