using System.Globalization;
using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Cli.Files;
using ImrRules.Tests.Letters.Pdf;
using ImrRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace ImrRules.Tests.Letters.Mutated;

/// <summary>Damaged PDFs of letters: each gives a text or the reason why not, and no item that is not in the letter.</summary>
public sealed class MutatedPdfTests(ITestOutputHelper output)
{
    private const int OfARun = 100;
    private const int MostFlips = 40;

    /// <summary>The variable asks for so many, made of the published letters.</summary>
    private static readonly int? Others = int.TryParse(Environment.GetEnvironmentVariable("IMR_MUTATED_PDFS"), CultureInfo.InvariantCulture, out var others) ? others : null;

    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    [Fact]
    public void Of_the_project_s_own_letters() => Try(OfARun, [.. OwnLetters.Names.Select(name => MadeUpPdf.Of(OwnLetters.Text(name)))]);

    [SharedFact]
    public void Of_published_letters_on_demand()
    {
        if (Others is { } many)
            Try(many, [.. PublishedLetter.All().Select(letter => letter.Pdf)]);
    }

    private void Try(int many, IReadOnlyList<byte[]> letters)
    {
        var wholes = letters.Select(letter => Reader.Read("letter.pdf", PdfText.Read(letter, out _)!).Case!).ToArray();
        var (refused, slow, items, invented, doubled, lost, silent) = (0, 0, 0, 0, 0, 0, 0);
        for (var seed = 0; seed < many; seed++)
        {
            var of = seed % letters.Count;
            if (PdfText.Read(Damaged(letters[of], new PCG(1, (uint)seed)), out var problem) is not { } text)
            {
                problem.Should().NotBeNullOrEmpty();
                refused++;
                slow += problem!.Contains("too long", StringComparison.Ordinal) ? 1 : 0;
                continue;
            }
            var reading = MutatedReading.Of(wholes[of], Reader.Read("letter.pdf", text));
            items += wholes[of].Items.Count;
            (invented, doubled, lost, silent) = (invented + reading.Invented, doubled + reading.Doubled, lost + reading.Lost, silent + reading.LostSilently);
            if (reading.Invented + reading.Doubled + reading.LostSilently > 0)
                output.WriteLine($"letter {of}, seed {seed}: {reading}");
        }
        output.WriteLine($"{many} damaged PDFs: {refused} refused, {slow} of them for the time they take; of {items} items in the others {invented} invented, {doubled} doubled, {lost} lost, of these {silent} without a word");
        slow.Should().Be(0);
        (invented + doubled).Should().Be(0);
        silent.Should().BeLessThanOrEqualTo(items / 100);
    }

    /// <summary>Cut short in one of four, else with one or some bits flipped.</summary>
    private static byte[] Damaged(byte[] pdf, PCG random)
    {
        if (random.Next(4) == 0)
            return pdf[..(int)random.Next((uint)pdf.Length)];
        var damaged = pdf.ToArray();
        for (var left = random.Next(2) == 0 ? 1 : 1 + random.Next(MostFlips); left > 0; left--)
            damaged[random.Next((uint)pdf.Length)] ^= (byte)(1 << (int)random.Next(8));
        return damaged;
    }
}
