namespace ImrRules.Cli.Files;

/// <summary>Reads the text of a case file or letter by the ending of its name.</summary>
internal static class CaseFiles
{
    private const string Pdf = ".pdf";

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".txt", Pdf];

    /// <summary>The text, or null with the problem.</summary>
    public static string? Read(string path, out string? problem)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var bytes = TextFile.ReadBytes(path, out problem);
        if (bytes is null)
            return null;
        if (!Endings.Contains(ending))
            problem = "case files end in .yaml, .yml or .json, letters in .txt or .pdf";
        else if (bytes.Length == 0)
            problem = "the file is empty";
        else
            return ending == Pdf ? PdfText.Read(bytes, out problem) : TextFile.Decode(bytes, out problem);
        return null;
    }
}
