using System.Text;

namespace ImrRules.Cli.Batches;

/// <summary>
/// The folder into which a run writes its results, one file for each: named after the case file with an ending more, in the same folders below.
/// Results are for their owner alone (a case is a patient's), and a file that is there already is replaced only where that is asked for.
/// </summary>
internal sealed class ResultFolder
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly string _ending;
    private readonly bool _replace;
    private readonly HashSet<string> _inputs;

    // some file systems hold names that differ in their case alone to be one
    private readonly Dictionary<string, NamedFile> _takenBy = new(StringComparer.OrdinalIgnoreCase);

    private ResultFolder(string folder, string ending, IReadOnlyList<string> inputs, bool replace)
    {
        _folder = folder;
        _ending = ending;
        _replace = replace;
        _inputs = [.. inputs.Select(NamedFiles.WholePath)];
    }

    /// <summary>The folder, made where it is not there; null with the problem.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ending">The ending of results, with its dot.</param>
    /// <param name="inputs">The files and folders of the run.</param>
    /// <param name="replace">Whether files that are there already may be replaced.</param>
    /// <param name="problem">Why it can not be used.</param>
    public static ResultFolder? Open(string folder, string ending, IReadOnlyList<string> inputs, bool replace, out string? problem)
    {
        var whole = NamedFiles.WholePath(folder);
        problem = whole.Length == 0 ? "name a folder for the results"
            : inputs.Any(input => Directory.Exists(input) && IsWithin(NamedFiles.WholePath(input), whole)) ? "case files are read from here; name another folder for the results"
            : File.Exists(folder) ? "this is a file; name a folder for the results" : null;
        try
        {
            if (problem is null && Directory.Exists(folder) && !replace && Directory.EnumerateFileSystemEntries(folder).Any())
                problem = "the folder is not empty; name another one, or --replace what is in it";
            if (problem is null)
                MakeFolder(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problem = "the folder can not be opened";
        }
        return problem is null ? new ResultFolder(folder, ending, inputs, replace) : null;
    }

    /// <summary>The file with a problem where its result would take the place of something else. Asked in the order of the files.</summary>
    public NamedFile Claim(NamedFile file)
    {
        if (file.Problem is not null)
            return file;
        var path = PathOf(file);
        if (!_takenBy.TryAdd(path, file))
            return file with { Problem = $"its result would be written over that of {_takenBy[path].Path}; it is not evaluated" };
        return _inputs.Contains(NamedFiles.WholePath(path)) ? file with { Problem = $"its result would be written over {path}, which is a file of this run; it is not evaluated" } : file;
    }

    /// <summary>Writes a result: whoever looks sees all of it or nothing. The problem where it can not be written.</summary>
    public string? Write(NamedFile file, string result)
    {
        var path = PathOf(file);
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            try
            {
                using (var stream = new FileStream(beside, Options()))
                    stream.Write(Utf8.GetBytes(result));
                File.Move(beside, path, overwrite: _replace);
            }
            finally
            {
                File.Delete(beside);
            }
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"its result can not be written to {path}";
        }
    }

    private string PathOf(NamedFile file) => Path.Combine(_folder, file.Name + _ending);

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnersFile;
        return options;
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnersFolder);
    }

    /// <summary>Whether a path is a folder or stands below it.</summary>
    private static bool IsWithin(string path, string folder) => path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
