using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace ImrRules.Cli.Files;

/// <summary>The text of a PDF, page by page in reading order. A PDF may come from anywhere: pages, text, memory and time are limited.</summary>
public static class PdfText
{
    // ten times the longest letter
    private const int MostPages = 200;
    private const int MostCharacters = 500_000;

    // what may follow the mark of a file's end
    private const int LongestEnd = 1_024;

    private const string TooMuch = "the PDF unpacks to more than a letter can hold";
    private const string Unreadable = "the file can not be read as PDF";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The text, or null with the problem.</summary>
    public static string? Read(byte[] bytes, out string? problem) => Read(bytes, Patience, out problem);

    /// <summary>The text, or null with the problem.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="patience">How long it may take. What takes longer is left to end by itself, which it does with the next page.</param>
    /// <param name="problem">Why there is no text.</param>
    public static string? Read(byte[] bytes, TimeSpan patience, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var over = new CancellationTokenSource();
        var ended = over.Token;
        var reading = Task.Factory.StartNew(() => ReadPages(bytes, ended), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var isRead = patience > TimeSpan.Zero && reading.Wait(patience);
        over.Cancel();
        (var text, problem) = isRead ? reading.Result : (null, "the PDF takes too long to read");
        return text;
    }

    private static (string? Text, string? Problem) ReadPages(byte[] bytes, CancellationToken ended)
    {
        if (bytes.AsSpan(Math.Max(0, bytes.Length - LongestEnd)).IndexOf("%%EOF"u8) < 0)
            return (null, bytes.AsSpan().StartsWith("%PDF"u8) ? "the PDF is cut short" : Unreadable);
        var text = new StringBuilder();
        var filters = new PdfFilters();
        var log = new PdfDamage();
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = filters, Logger = log });
            if (document.NumberOfPages > MostPages)
                return (null, $"the PDF has more than {MostPages} pages: it is no letter");
            foreach (var page in document.GetPages())
            {
                if (filters.AreSpent || text.Length + page.Letters.Count > MostCharacters)
                    return (null, TooMuch);
                text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append('\n');
                ended.ThrowIfCancellationRequested();
            }
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, "the PDF is protected by a password");
        }
#pragma warning disable CA1031 // what a broken PDF makes its reader throw stands in no list
        catch (Exception)
#pragma warning restore CA1031
        {
            return (null, filters.AreSpent ? TooMuch : Unreadable);
        }
        if (filters.MetDamage || log.IsMet)
            return (null, "the PDF is damaged: parts of it can not be read");
        return string.IsNullOrWhiteSpace(text.ToString()) ? (null, "the PDF holds no text: it is scanned") : (text.ToString(), null);
    }
}
