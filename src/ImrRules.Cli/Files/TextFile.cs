using System.Text;

namespace ImrRules.Cli.Files;

/// <summary>Reads a file that a person names, or says in one line why it can not be read.</summary>
internal static class TextFile
{
    // the largest published letter has 2 MB as PDF
    private const int MostBytes = 20_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes, or null with the problem.</summary>
    public static byte[]? ReadBytes(string path, out string? problem)
    {
        problem = Directory.Exists(path) ? "this is a folder; name the files in it" : !File.Exists(path) ? Path.EndsInDirectorySeparator(path) ? "there is no such folder" : "there is no such file" : null;
        if (problem is not null)
            return null;
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.CanSeek && stream.Length > MostBytes)
                problem = TooLarge;
            else
                return ReadAll(stream, out problem);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problem = "the file can not be opened";
        }
        return null;
    }

    /// <summary>The text, or null with the problem. A byte-order mark is no part of it.</summary>
    public static string? Decode(byte[] bytes, out string? problem)
    {
        problem = null;
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes.AsSpan(3)),
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException)
        {
            problem = "the file is not text; case files and letters are UTF-8";
            return null;
        }
    }

    private static string TooLarge => $"the file has more than {MostBytes / 1_000_000} MB";

    /// <summary>Up to the limit: a pipe or a file that grows has no length beforehand.</summary>
    private static byte[]? ReadAll(FileStream stream, out string? problem)
    {
        using var kept = new MemoryStream();
        var part = new byte[81_920];
        for (var read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            kept.Write(part, 0, read);
            if (kept.Length <= MostBytes)
                continue;
            problem = TooLarge;
            return null;
        }
        problem = null;
        return kept.ToArray();
    }
}
