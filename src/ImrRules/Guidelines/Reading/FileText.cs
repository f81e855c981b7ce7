using System.Text;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the text of a file, or says why it can not be read.</summary>
internal static class FileText
{
    /// <summary>More bytes than the characters that are read can have.</summary>
    private const long MostBytes = 4L * YamlLimits.Characters;

    public static GuidelineFile Read(string name, string path)
    {
        try
        {
            // links are followed first: of what is no plain file (a pipe, a device) the length is 0, and opening it could wait for ever
            var length = (File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length;
            if (length > MostBytes)
                return Refused(name, $"the file has {length / 1_000_000} MB: far more than a guideline has");
            return new GuidelineFile(name, length == 0 ? "" : ReadText(path, (int)length));
        }
        catch (FileNotFoundException)
        {
            return Refused(name, "the file was taken away while the folder was read, or is a link to nothing");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Refused(name, "the file can not be read: it is locked, may not be read, or is a link that leads back to itself");
        }
    }

    private static GuidelineFile Refused(string name, string problem) => new(name, "") { Problem = problem };

    /// <summary>The text up to a little beyond what is read: a file can grow.</summary>
    private static string ReadText(string path, int length)
    {
        using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = new StringBuilder();
        var part = new char[Math.Min(length, 65_536)];
        for (var read = reader.Read(part); read > 0 && text.Length <= YamlLimits.Characters; read = reader.Read(part))
            text.Append(part, 0, read);
        return text.ToString();
    }
}
