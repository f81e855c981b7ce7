using System.Collections.Concurrent;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Hosting;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Hosting;

/// <summary>Eight threads evaluate while the store loads two editions and a broken folder in turns: each determination is wholly of one edition.</summary>
public sealed class ReloadingTests
{
    private const int Threads = 8;
    private const int Reloads = 1_000;

    private static readonly CaseFile TwoItems = Asked.Searched() with
    {
        Items = [new DisputedItem("moonbath") { Coded = Asked.For("moonbath") }, new DisputedItem("tideglass") { Coded = Asked.For("tideglass") }],
    };

    [Fact]
    public async Task Every_determination_is_of_one_edition_and_a_broken_folder_is_never_in_use()
    {
        (string Path, string Text)[][] editions = [Edition("recommended"), Edition("not recommended"), Edition("recommendet")];
        var expected = editions[..2].ToDictionary(files => GuidelineLibrary.Load(new InMemoryFiles(files)).Fingerprint, files => files == editions[0] ? Outcome.MedicallyNecessary : Outcome.NotMedicallyNecessary);
        var changing = new ChangingFiles(editions);
        var store = new GuidelineStore(changing);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (seen, isOver) = (new ConcurrentDictionary<string, int>(), false);

        var evaluating = Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                var determination = store.Current.Evaluate(TwoItems);
                determination.Items.Should().OnlyContain(item => item.Outcome == expected[determination.Versions.Guidelines]);
                seen.AddOrUpdate(determination.Versions.Guidelines, 1, (_, count) => count + 1);
            }
        }, TaskCreationOptions.LongRunning)).ToArray();
        var refused = 0;
        for (var reload = 1; reload <= Reloads; reload++)
        {
            changing.At = reload % editions.Length;
            refused += store.TryReload(out _) ? 0 : 1;
        }
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(evaluating);

        refused.Should().Be(Enumerable.Range(1, Reloads).Count(reload => reload % editions.Length == 2));
        seen.Keys.Should().BeEquivalentTo(expected.Keys);
        // other tests take memory meanwhile: a thousand libraries that were kept would be far more
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(500L << 20);
    }

    private static (string, string)[] Edition(string says) => [.. MadeUpPack.Of($"- id: baths\n  treatment: moonbath\n  says: {says}\n- id: glass\n  treatment: tideglass\n  says: {says}\n").Files];

    private sealed class ChangingFiles((string Path, string Text)[][] editions) : IGuidelineFiles
    {
        public int At { get; set; }

        public IEnumerable<GuidelineFile> Read() => new InMemoryFiles(editions[At]).Read();
    }
}
