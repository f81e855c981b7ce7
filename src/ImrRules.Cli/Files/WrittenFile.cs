using System.Text;

namespace ImrRules.Cli.Files;

/// <summary>Changes a text file in one step: whoever reads it sees the old text or the new one, and its byte-order mark and permissions stay.</summary>
internal static class WrittenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Puts one text in place of another; the problem where the file is another by now, or can not be written.</summary>
    public static string? Replace(string path, string before, string text)
    {
        try
        {
            // a link stays a link: what it leads to is written
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            var bytes = File.ReadAllBytes(target);
            var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            if (Utf8.GetString(bytes.AsSpan(mark)) != before)
                return "the file is not UTF-8, or was changed while it was checked; it is left as it is";
            Write(target, [.. bytes.AsSpan(0, mark), .. Utf8.GetBytes(text)]);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return "the file is not UTF-8; it is left as it is";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "the file can not be written";
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
