using System.Text;

namespace ImrRules.Cli.Reviewing;

/// <summary>Reads and writes a guideline file so that each character that is not changed keeps its bytes, a byte-order mark and line ends among them.</summary>
internal static class ReviewedFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where it is not UTF-8.</summary>
    public static string? Read(string path)
    {
        try
        {
            return Utf8.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static void Write(string path, string text) => File.WriteAllBytes(path, Utf8.GetBytes(text));
}
