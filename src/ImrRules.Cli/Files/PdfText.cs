using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ImrRules.Cli.Files;

/// <summary>The text of a PDF, page by page in reading order.</summary>
internal static class PdfText
{
    /// <summary>The text, or null with the problem.</summary>
    public static string? Read(byte[] bytes, out string? problem)
    {
        var text = new StringBuilder();
        try
        {
            using var document = PdfDocument.Open(bytes);
            foreach (var page in document.GetPages())
                text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append('\n');
        }
#pragma warning disable CA1031 // what a broken PDF makes its reader throw stands in no list
        catch (Exception)
#pragma warning restore CA1031
        {
            problem = "the file can not be read as PDF";
            return null;
        }
        var isScanned = string.IsNullOrWhiteSpace(text.ToString());
        problem = isScanned ? "the PDF holds no text: it is scanned" : null;
        return isScanned ? null : text.ToString();
    }
}
