using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace ImrRules.Tests.Letters.Mutated;

/// <summary>Damaged letters: nothing is thrown, no item is invented or doubled, and hardly one is lost without a word.</summary>
public sealed class MutatedLetterTests(ITestOutputHelper output)
{
    private const int OfARun = 600;
    private const double MostLostSilently = 0.01;

    /// <summary>The variable asks for so many, made of the published letters.</summary>
    private static readonly int? Others = int.TryParse(Environment.GetEnvironmentVariable("IMR_MUTATED_LETTERS"), CultureInfo.InvariantCulture, out var others) ? others : null;

    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    [Fact]
    public void Of_the_project_s_own_letters() =>
        Try(OfARun, [.. OwnLetters.Names.Select(OwnLetters.Text)]);

    [SharedFact]
    public void Of_published_letters_on_demand()
    {
        if (Others is { } many)
            Try(many, [.. PublishedLetter.All().Select(letter => letter.Text)]);
    }

    private void Try(int many, IReadOnlyList<string> letters)
    {
        var wholes = letters.Select(letter => Reader.Read("letter.txt", letter).Case!).ToArray();
        var (items, invented, doubled, lost, silent, shown) = (0, 0, 0, 0, 0, 0);
        for (var seed = 0; seed < many; seed++)
        {
            var (mutator, of) = (new LetterMutator(seed), seed % letters.Count);
            var damaged = mutator.Mutate(letters[of]);
            var reading = MutatedReading.Of(wholes[of], Reader.Read("letter.txt", damaged));
            items += wholes[of].Items.Count;
            (invented, doubled, lost, silent) = (invented + reading.Invented, doubled + reading.Doubled, lost + reading.Lost, silent + reading.LostSilently);
            if (reading.Invented + reading.Doubled + reading.LostSilently > 0 && shown++ < 20)
                output.WriteLine($"letter {of}, seed {seed}: {reading}; {string.Join(", ", mutator.Changes)}");
        }
        output.WriteLine($"{many} damaged letters with {items} items: {invented} invented, {doubled} doubled, {lost} lost, of these {silent} without a word");
        (invented + doubled).Should().Be(0);
        silent.Should().BeLessThanOrEqualTo((int)(items * MostLostSilently));
    }
}
