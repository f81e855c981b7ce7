using System.Text.Json.Nodes;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas.Installing;

/// <summary>Writes the schemas beside the guidelines and tells the editor, in its settings, which files each is for.</summary>
internal sealed class SchemaInstaller(EditorFolder folder)
{
    private const string Unchanged = "unchanged";

    private readonly List<InstalledFile> _files = [];

    public IReadOnlyList<InstalledFile> Files => _files;

    /// <summary>Writes what is not there yet. What must be added to the settings by hand, as text; null where that was done.</summary>
    public string? Install(GuidelineLibrary library)
    {
        foreach (var schema in GuidelineSchemas.Of(library))
            Write(Path.Combine(folder.Root, SchemaPath(schema.Of)), schema.Json);
        return TellEditor();
    }

    private string? TellEditor()
    {
        var associations = new JsonObject();
        foreach (var of in (string[])["topic", "sources", "vocabulary", "case"])
            associations[SchemaPath(of)] = Shape.Listed(FilesOf(of));

        var (file, there) = (folder.SettingsFile, File.Exists(folder.SettingsFile));
        if (EditorSettings.With(associations, there ? File.ReadAllText(file) : null) is not { } text)
            return EditorSettings.Alone(associations);
        Write(file, text, there ? "added to" : "written");
        return null;
    }

    private IEnumerable<string> FilesOf(string schema) => schema switch
    {
        "topic" => [$"{folder.Guidelines}*/*.yaml", $"!{folder.Guidelines}{LibraryReader.VocabularyFolder}**", $"!{folder.Guidelines}{LibraryReader.SourcesFile}", $"!{folder.Guidelines}{LibraryReader.SourcesFolder}**"],
        "sources" => [folder.Guidelines + LibraryReader.SourcesFile, $"{folder.Guidelines}{LibraryReader.SourcesFolder}**"],
        "vocabulary" => [$"{folder.Guidelines}{LibraryReader.VocabularyFolder}**/*.yaml"],
        _ => ["cases/*.yaml"],
    };

    private void Write(string path, string text, string done = "written")
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            _files.Add(new InstalledFile(path, Unchanged));
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        _files.Add(new InstalledFile(path, done));
    }

    private static string SchemaPath(string of) => $".vscode/imr/{of}.json";
}
