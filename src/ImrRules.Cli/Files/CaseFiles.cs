namespace ImrRules.Cli.Files;

/// <summary>Reads the text of a case file or letter by the ending of its name.</summary>
internal static class CaseFiles
{
    public const string Empty = "the file is empty";

    private const string Pdf = ".pdf";

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".txt", Pdf];

    /// <summary>Whether a file is named as case files and letters are.</summary>
    public static bool Takes(string path) => Endings.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>The text, or null with the problem.</summary>
    public static string? Read(string path, out string? problem)
    {
        var bytes = TextFile.ReadBytes(path, out problem);
        if (bytes is null)
            return null;
        if (!Takes(path))
            problem = "case files end in .yaml, .yml or .json, letters in .txt or .pdf";
        else if (bytes.Length == 0)
            problem = Empty;
        else
            return Path.GetExtension(path).Equals(Pdf, StringComparison.OrdinalIgnoreCase) ? PdfText.Read(bytes, out problem) : TextFile.Decode(bytes, out problem);
        return null;
    }
}
