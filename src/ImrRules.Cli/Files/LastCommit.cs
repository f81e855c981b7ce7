using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ImrRules.Cli.Files;

/// <summary>What lines of a folder were in its last commit. Asks <c>git</c>; silent where there is none, no commit, or no answer in time.</summary>
internal sealed class LastCommit(string? folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly Regex Hunk = new(@"^@@ -\d+(,(?<old>\d+))? \+(?<start>\d+)(,(?<new>\d+))? @@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);

    private readonly Dictionary<string, string[]> _differences = [];

    /// <summary>What a line was, in a sentence; null where it is as it was, and where nothing can be said.</summary>
    /// <param name="file">The file's path in the folder.</param>
    /// <param name="line">The line, counted from 1.</param>
    public string? Sentence(string file, int line)
    {
        if (folder is null)
            return null;
        if (!_differences.TryGetValue(file, out var difference))
            _differences[file] = difference = Difference(folder, file);
        for (var at = 0; at < difference.Length; at++)
        {
            if (Hunk.Match(difference[at]) is not { Success: true } hunk)
                continue;
            var (start, old, now) = (Number(hunk.Groups["start"], 0), Number(hunk.Groups["old"], 1), Number(hunk.Groups["new"], 1));
            if (line >= start && line < start + now)
                return Sentence(line, difference[at + 1 + old + line - start][1..].Trim(), [.. difference.AsSpan(at + 1, old).ToArray().Select(removed => removed[1..].Trim())]);
        }
        return null;
    }

    /// <summary>Of several lines that were there before, the one with the same key is meant.</summary>
    private static string Sentence(int line, string now, string[] before)
    {
        const string Colon = ": ";
        var key = now.IndexOf(Colon, StringComparison.Ordinal) is >= 0 and var colon ? now[..(colon + Colon.Length)] : null;
        var old = key is null ? null : Array.Find(before, one => one.StartsWith(key, StringComparison.Ordinal));
        return old is null
            ? string.Create(CultureInfo.InvariantCulture, $"line {line} was not in the last commit")
            : string.Create(CultureInfo.InvariantCulture, $"line {line} was \"{old[key!.Length..]}\" in the last commit");
    }

    private static int Number(Group found, int missing) => found.Success ? int.Parse(found.Value, CultureInfo.InvariantCulture) : missing;

    private static string[] Difference(string folder, string file) =>
        Git.Ask(folder, "diff", "--no-ext-diff", "--no-color", "--unified=0", "HEAD", "--", file) is { } difference
            ? Encoding.UTF8.GetString(difference).ReplaceLineEndings("\n").Split('\n')
            : [];
}
