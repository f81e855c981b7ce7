using System.Text;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Cli.Files;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Letters.Pdf;

/// <summary>Letters as PDF: the same case as from their text, and one line about each PDF that is no letter, in bounded time and memory.</summary>
public sealed class PdfLetterTests : IDisposable
{
    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Letters => [.. OwnLetters.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_as_PDF_gives_the_same_case_as_its_text(string name)
    {
        var text = OwnLetters.Text(name);

        var ofPdf = Reader.Read("letter.pdf", PdfText.Read(MadeUpPdf.Of(text), out _)!);

        Dump.Of(ofPdf.Case).Should().Be(Dump.Of(Reader.Read("letter.txt", text).Case));
        ofPdf.Case!.Items.Should().NotBeEmpty();
    }

    [Fact]
    public void The_command_takes_it() =>
        ImrRun.Of("evaluate", _folder.Write("letter.pdf", MadeUpPdf.Of(OwnLetters.Text("low-back-2015.txt")))).Exit.Should().Be(0);

    [Fact]
    public void One_that_unpacks_to_gigabytes()
    {
        Refused(MadeUpPdf.OfRepeated(' ', 60_000_000), "unpacks to more than a letter can hold");
        Refused(MadeUpPdf.OfContent($"BT /F1 9 Tf 9 TL {string.Concat(Enumerable.Repeat("(A hundred letters or so stand in this line.) Tj T*\n", 12_000))}ET"), "unpacks to more than a letter can hold");
    }

    [Fact]
    public void One_of_many_pages() => Refused(MadeUpPdf.OfManyPages(10_000), "more than 200 pages");

    [Fact]
    public void One_without_text() => Refused(MadeUpPdf.OfContent("0 0 m 10 10 l S"), "it is scanned");

    [Fact]
    public void One_in_brackets_without_end() => Refused(MadeUpPdf.OfContent(new string('[', 1_000_000)), "can not be read as PDF");

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4")]
    [InlineData("not a PDF at all")]
    public void One_that_is_none(string content)
    {
        var run = ImrRun.Of("evaluate", _folder.Write("letter.pdf", Encoding.Latin1.GetBytes(content)));

        run.Exit.Should().Be(2);
        run.Error.TrimEnd('\n').Should().NotContain("\n").And.Contain("letter.pdf");
    }

    [Fact]
    public void One_that_takes_longer_than_there_is_patience_for()
    {
        PdfText.Read(MadeUpPdf.OfManyPages(150), TimeSpan.Zero, out var problem).Should().BeNull();

        problem.Should().Contain("takes too long");
    }

    private static void Refused(byte[] pdf, string problem)
    {
        PdfText.Read(pdf, out var said).Should().BeNull();
        said.Should().Contain(problem);
    }
}
