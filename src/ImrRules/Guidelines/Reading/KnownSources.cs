using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>The sources that a topic can name. A topic of an unknown one is read as of the one that was probably meant, so that its other mistakes are told, too.</summary>
/// <param name="byId">The sources.</param>
/// <param name="unread">The texts of the files of sources.</param>
/// <param name="areListed">False where there is no file of the sources, which is said once.</param>
internal sealed class KnownSources(IReadOnlyDictionary<string, GuidelineSource> byId, UnreadText unread, bool areListed)
{
    /// <summary>The source of an id that is known.</summary>
    public GuidelineSource this[string id] => byId[id];

    /// <summary>The source of a topic.</summary>
    /// <param name="form">The topic.</param>
    /// <param name="path">The path of its file: the folder has the source's name.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public GuidelineSource Of(YamlForm form, string path, DiagnosticBag diagnostics)
    {
        form.Require("source", $"Write the id of a source: {Folder(path) ?? byId.Keys.FirstOrDefault()}.");
        var folder = Folder(path);
        if (form.Words("source") is not { } id)
            return Meant(folder);
        if (byId.TryGetValue(id.Value, out var source))
        {
            if (folder is not null && folder != id.Value && byId.ContainsKey(folder))
            {
                diagnostics.Error("wrong-folder", id.Place, $"this file lies in the folder of {folder}", $"Did you mean \"{folder}\"? If not, move the file to the folder {id.Value}.");
                return Meant(folder);
            }
            return source;
        }
        if (areListed && !unread.MayHold(id))
            diagnostics.Error("unknown-source", id.Place, $"\"{id.Value}\" is not a source", Advice(id.Value, folder));
        return Meant(Spelling.Nearest(id.Value, byId.Keys) ?? folder);
    }

    private string Advice(string id, string? folder) =>
        Spelling.DidYouMean(id, byId.Values.SelectMany(source => source.AlsoCitedAs.Append(source.Title).Append(source.CiteAs).Append(source.Id).Select(wording => (wording, source.Id))))
        ?? (folder is not null && byId.ContainsKey(folder) ? $"Did you mean \"{folder}\", as the folder says?" : $"Add it to sources.yaml, or name one of {string.Join(", ", byId.Keys)}.");

    private GuidelineSource Meant(string? id) => id is not null && byId.TryGetValue(id, out var source) ? source : new GuidelineSource
    {
        Id = id ?? "",
        Title = "",
        CiteAs = "",
        Standing = Standing.Study,
        Scope = Scope.Everyone,
        MayBeQuoted = true,
    };

    private static string? Folder(string path) => path.Split('/') is [var folder, _] ? folder : null;
}
