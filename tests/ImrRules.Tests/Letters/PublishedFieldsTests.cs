using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit.Abstractions;

namespace ImrRules.Tests.Letters;

/// <summary>Published determinations, read as cases: field by field beside what a person read, from text and from PDF.</summary>
public sealed partial class PublishedFieldsTests(ITestOutputHelper output)
{
    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    [SharedFact]
    public void Every_field_of_a_text_is_read_as_a_person_read_it_but_for_those_that_are_listed_with_the_reason() =>
        Differing("text", letter => letter.Text).Select(field => $"{field.Letter} {field.Name}").Should().BeEquivalentTo(Listed());

    [SharedFact]
    public void Every_field_of_a_PDF_is_read_as_a_person_read_it() => Differing("PDF", letter => letter.TextOfPdf).Should().BeEmpty();

    [SharedFact]
    public void The_PDF_of_a_letter_gives_the_same_case_as_its_text()
    {
        var letters = PublishedLetter.All();

        var differing = letters.Where(letter => Case(letter, letter.TextOfPdf) != Case(letter, letter.Text)).ToArray();
        // the texts were made without the hyphens that end lines: where that is the only difference, the PDF without them gives the same
        var otherwise = differing.Where(letter => Case(letter, HyphenAtLineEnd().Replace(letter.TextOfPdf, "")) != Case(letter, letter.Text)).ToArray();

        output.WriteLine($"{letters.Count} letters: {letters.Count - differing.Length} PDFs give the same case as the text, {differing.Length - otherwise.Length} the same but for hyphens that end lines, {otherwise.Length} another");
        otherwise.Select(letter => letter.Id).Should().BeEmpty();
    }

    [SharedFact]
    public void Without_its_header_a_letter_tells_the_day_of_injury_in_its_summary()
    {
        var letters = PublishedLetter.All();

        var read = letters.Select(letter => (Whole: Read(letter, letter.Text), Headless: Read(letter, letter.Text[letter.Text.IndexOf("HOW THE", StringComparison.Ordinal)..]))).ToArray();

        var told = read.Where(cases => cases.Headless.DateOfInjury is not null).ToArray();
        output.WriteLine($"{letters.Count} letters: {told.Length} summaries tell the day of injury, {told.Count(cases => cases.Headless.DateOfInjury != cases.Whole.DateOfInjury)} another than the header");
        read.Should().OnlyContain(cases => cases.Whole.AssignedDate != null && cases.Whole.DeterminationDate != null && cases.Whole.DateOfInjury != null && cases.Whole.Case != null);
        told.Should().OnlyContain(cases => cases.Headless.Items.Count == cases.Whole.Items.Count && cases.Headless.Age == cases.Whole.Age);
        told.Length.Should().BeGreaterThan(letters.Count * 9 / 10);
    }

    private PublishedField[] Differing(string kind, Func<PublishedLetter, string> text)
    {
        var letters = PublishedLetter.All();
        var fields = letters.SelectMany(letter => PublishedField.Of(letter, Read(letter, text(letter)))).ToArray();
        var differing = fields.Where(field => !field.IsSame).ToArray();
        output.WriteLine($"{letters.Count} letters as {kind}, {letters.Sum(letter => letter.Items.Count)} items: {fields.Length} fields, {fields.Length - differing.Length} as a person read them, {differing.Length} differ");
        foreach (var field in differing)
            output.WriteLine($"{field}");
        return differing;
    }

    private static IEnumerable<string> Listed() => File.ReadLines(Path.Combine(Repository.Root, "tests", "ImrRules.Tests", "Letters", "differing-fields.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);

    private static CaseFile Read(PublishedLetter letter, string text) => Reader.Read($"{letter.Id}.txt", text).Case ?? throw new InvalidDataException($"{letter.Id}: no case");

    private static string Case(PublishedLetter letter, string text) => Dump.Of(Read(letter, text));

    [GeneratedRegex(@"-[ \f]*\n\s*(?=\w)")]
    private static partial Regex HyphenAtLineEnd();
}
