namespace ImrRules.Authoring.Schemas.Installing;

/// <summary>The folder that an author opens in the editor: the one that is kept under version control or has settings already, else that of the guidelines itself.</summary>
/// <param name="Root">Its path, as it was reached from that of the guidelines.</param>
/// <param name="Guidelines">The way from it to the guidelines, with forward slashes and one at its end; empty where they are the same.</param>
internal sealed record EditorFolder(string Root, string Guidelines)
{
    private const string Settings = ".vscode/settings.json";

    public string SettingsFile => Path.Combine(Root, Settings);

    public static EditorFolder Of(string guidelines)
    {
        var own = new DirectoryInfo(guidelines);
        for (var at = own; at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, ".git")) || File.Exists(Path.Combine(at.FullName, ".git")) || File.Exists(Path.Combine(at.FullName, Settings)))
                return new EditorFolder(Reached(guidelines, at), at == own ? "" : Path.GetRelativePath(at.FullName, own.FullName).Replace('\\', '/') + "/");
        }
        return new EditorFolder(guidelines, "");
    }

    private static string Reached(string guidelines, DirectoryInfo folder) =>
        Path.IsPathRooted(guidelines) ? folder.FullName : Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.FullName);
}
