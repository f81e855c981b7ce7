using ImrRules.Diagnostics;

namespace ImrRules.Cli;

/// <summary>What <c>--only</c> names: a source, a folder, files or recommendations; where nothing is so called, all that has the words in its name.</summary>
internal sealed class NamedScope
{
    private const string Extension = ".yaml";
    private const int MostNamed = 6;

    private readonly HashSet<string> _files;
    private readonly HashSet<string> _recommendations;

    private NamedScope(IEnumerable<string> files, IEnumerable<string> recommendations)
    {
        _files = files.ToHashSet();
        _recommendations = recommendations.ToHashSet();
    }

    /// <param name="only">The name as it was written.</param>
    /// <param name="guidelines">The guidelines, whose files are looked for also where they can not be loaded.</param>
    /// <param name="recommendations">The full names of the recommendations.</param>
    /// <param name="problem">What is wrong with the name, and what was probably meant.</param>
    /// <returns>Null where nothing is so called.</returns>
    public static NamedScope? Find(string only, ChosenGuidelines guidelines, IReadOnlyCollection<string> recommendations, out string problem)
    {
        problem = "";
        var written = only.Trim().Replace('\\', '/').TrimEnd('/');
        string[] paths = [.. guidelines.Read().Select(file => file.Path)];
        var exact = new NamedScope(paths.Where(path => IsFile(path, written, guidelines)), recommendations.Where(name => IsRecommendation(name, written)));
        if (!exact.IsEmpty)
            return exact;
        if (written.Length > 0 && !LooksLikeFile(written))
        {
            var partly = new NamedScope(paths.Where(path => path.Contains(written, StringComparison.OrdinalIgnoreCase)), recommendations.Where(name => name.Contains(written, StringComparison.OrdinalIgnoreCase)));
            if (!partly.IsEmpty)
                return partly;
        }
        problem = Unknown(written, paths, recommendations);
        return null;
    }

    private bool IsEmpty => _files.Count == 0 && _recommendations.Count == 0;

    public bool Holds(string recommendation, string file) => _recommendations.Contains(recommendation) || _files.Contains(file);

    public bool HoldsFile(string file) => _files.Contains(file);

    public bool HoldsRecommendation(string? recommendation) => recommendation is not null && _recommendations.Contains(recommendation);

    /// <summary>A file by its path or its name, or one of the folder that is named; without the ending as well.</summary>
    private static bool IsFile(string path, string written, ChosenGuidelines guidelines)
    {
        string[] names = [path, guidelines.OnDisk(path), Path.GetFullPath(guidelines.OnDisk(path)).Replace('\\', '/')];
        return names.Append(NameOf(path)).Any(name => Same(name, written) || Same(WithoutExtension(name), written))
            || names.Any(name => name.StartsWith($"{written}/", StringComparison.OrdinalIgnoreCase) && written.Length > 0);
    }

    private static bool IsRecommendation(string name, string written) =>
        written.Length > 0 && (Same(name, written) || Same(NameOf(name), written) || name.StartsWith($"{written}/", StringComparison.OrdinalIgnoreCase));

    private static bool LooksLikeFile(string written) => written.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || written.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static string Unknown(string written, string[] paths, IReadOnlyCollection<string> recommendations)
    {
        var isFile = LooksLikeFile(written);
        var stem = isFile ? written[..written.LastIndexOf('.')] : written;
        string[] files = [.. paths.Where(path => stem.Length > 0 && path.Contains(NameOf(stem), StringComparison.OrdinalIgnoreCase)).Take(MostNamed)];
        var names = paths.SelectMany(path => new[] { (WithoutExtension(path), path), (NameOf(WithoutExtension(path)), path) });
        if (!isFile)
            names = names.Concat(paths.Select(FolderOf).Distinct().Select(folder => (folder, folder))).Concat(recommendations.SelectMany(name => new[] { (name, name), (NameOf(name), NameOf(name)) }));
        var meant = isFile && files.Length > 0 ? $"Did you mean {string.Join(" or ", files.Select(path => $"\"{path}\""))}?" : Spelling.DidYouMean(stem, names);
        return $"no {(isFile ? "file" : "source, file or recommendation")} is named \"{written}\". {meant ?? "`imr list` names the recommendations with their sources."}";
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string WithoutExtension(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path[..^Extension.Length] : path;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
