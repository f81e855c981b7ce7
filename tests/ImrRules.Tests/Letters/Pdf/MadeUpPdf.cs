using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ImrRules.Tests.Letters.Pdf;

/// <summary>Writes PDFs: of a letter's lines, and such as no letter is.</summary>
public sealed class MadeUpPdf : IDisposable
{
    private const int LinesOfAPage = 48;

    private readonly MemoryStream _file = new();
    private readonly List<long> _places = [];

    private MadeUpPdf() => Write("%PDF-1.4\n");

    /// <summary>The lines of a text, page by page.</summary>
    public static byte[] Of(string text) => OfPages([.. text.ReplaceLineEndings("\n").Split('\n').Chunk(LinesOfAPage).Select(lines => Packed(Encoding.Latin1.GetBytes(Content(lines))))]);

    /// <summary>One page that unpacks to one letter, so many times.</summary>
    public static byte[] OfRepeated(char letter, int times) => OfPages([Packed(Encoding.Latin1.GetBytes(new string(letter, times)))]);

    /// <summary>So many pages, all of them the same one.</summary>
    public static byte[] OfManyPages(int count) => OfPages([Packed(Encoding.Latin1.GetBytes(Content(["A page."])))], times: count);

    /// <summary>One page whose drawing is plain text.</summary>
    public static byte[] OfContent(string content) => OfPages([Packed(Encoding.Latin1.GetBytes(content))]);

    public void Dispose() => _file.Dispose();

    private static byte[] OfPages(IReadOnlyList<byte[]> contents, int times = 1)
    {
        using var pdf = new MadeUpPdf();
        var kids = string.Concat(Enumerable.Repeat(string.Concat(contents.Select((_, page) => string.Create(CultureInfo.InvariantCulture, $"{2 * page + 4} 0 R "))), times));
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids[{kids}]/Count {contents.Count * times}>>"));
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        foreach (var (content, page) in contents.Select((content, page) => (content, page)))
        {
            pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {2 * page + 5} 0 R/Resources<</Font<</F1 3 0 R>>>>>>"));
            pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}/Filter/FlateDecode>>\nstream\n"), content);
        }
        return pdf.End();
    }

    private static string Content(string[] lines) => $"BT /F1 11 Tf 14 TL 60 740 Td {string.Concat(lines.Select(line => $"({Escaped(line.Trim())}) Tj T*\n"))}ET";

    private static string Escaped(string line) => line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal).Replace("\f", "", StringComparison.Ordinal);

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(plain);
        return packed.ToArray();
    }

    private void Add(string words, byte[]? stream = null)
    {
        _places.Add(_file.Position);
        Write(string.Create(CultureInfo.InvariantCulture, $"{_places.Count} 0 obj\n{words}"));
        if (stream is not null)
        {
            _file.Write(stream);
            Write("\nendstream");
        }
        Write("\nendobj\n");
    }

    private byte[] End()
    {
        var table = _file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in _places)
            Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {_places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF"));
        return _file.ToArray();
    }

    private void Write(string words) => _file.Write(Encoding.Latin1.GetBytes(words));
}
