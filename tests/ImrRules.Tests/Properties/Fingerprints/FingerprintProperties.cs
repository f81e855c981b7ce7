using System.Globalization;
using CsCheck;
using FluentAssertions;
using ImrRules.Guidelines;
using Xunit;

namespace ImrRules.Tests.Properties.Fingerprints;

/// <summary>What holds for the fingerprints of all recommendations of the repository, however they are written.</summary>
public sealed class FingerprintProperties
{
    private const int Layouts = 8;

    // about one change in five leaves files that load: this many without one tell of a mistake
    private const int MostDrawn = 200;

    /// <summary>50 of each kind in a test run; set the variable for more.</summary>
    private static readonly int Changes = int.Parse(Environment.GetEnvironmentVariable("IMR_FINGERPRINT_CHANGES") ?? "50", CultureInfo.InvariantCulture);

    /// <summary>A key that orders what it lists: of steps the later follows the earlier, of references the first goes first.</summary>
    private static readonly string[] Ordered = ["see", "course", "also cited as"];

    private static readonly Gen<PCG> Dice = Gen.UInt.Select(seed => new PCG(1, seed));

    private static readonly string OfAll = PackFiles.Fingerprint(PackFiles.All);

    [Fact]
    public void Key_order_remarks_line_breaks_quotes_and_the_order_of_what_has_none_never_change_it() => Dice.Sample(dice =>
    {
        var relaid = PackFiles.Topics.Select(file => file with { Text = new RelaidYaml(dice, key => !Ordered.Contains(key)).Write(RelaidYaml.Parse(file.Text)) });

        PackFiles.Fingerprint([.. PackFiles.Words, .. relaid]).Should().Be(OfAll);
    }, iter: Layouts, threads: 1);

    [Fact]
    public void Nor_does_the_layout_of_vocabulary_and_sources() => Dice.Sample(dice =>
    {
        var relaid = PackFiles.Words.Select(file => file with { Text = new RelaidYaml(dice, _ => false).Write(RelaidYaml.Parse(file.Text)) });

        PackFiles.Fingerprint([.. relaid, .. PackFiles.Topics]).Should().Be(OfAll);
    }, iter: Layouts, threads: 1);

    [Fact]
    public void Any_change_of_a_recommendation_changes_it() => EachChangeIsSeen(
        [.. PackFiles.Topics.Where(file => !file.Text.Contains("see: [", StringComparison.Ordinal))], file => [.. PackFiles.Words, file]);

    [Fact]
    public void Any_change_of_vocabulary_and_sources_changes_it() => EachChangeIsSeen(
        PackFiles.Words, file => [.. PackFiles.Words.Where(other => other.Path != file.Path), file]);

    private static void EachChangeIsSeen(IReadOnlyList<GuidelineFile> changed, Func<GuidelineFile, IEnumerable<GuidelineFile>> library) => Dice.Sample(dice =>
    {
        for (var drawn = 0; drawn < MostDrawn; drawn++)
        {
            var file = changed[(int)dice.Next((uint)changed.Count)];
            var root = RelaidYaml.Parse(file.Text);
            if (MeaningChange.In(root, dice) is not { } what
                || PackFiles.FingerprintIfLoaded(library(file with { Text = new RelaidYaml(dice, _ => false).Write(root) })) is not { } otherwise)
                continue;

            otherwise.Should().NotBe(PackFiles.Fingerprint(library(file)), "{0}: {1}", file.Path, what);
            return;
        }
        Assert.Fail("no change was drawn that leaves files that load");
    }, iter: Changes, threads: 1);
}
