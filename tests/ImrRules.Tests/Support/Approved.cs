using System.Runtime.CompilerServices;
using System.Text;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit.Sdk;

namespace ImrRules.Tests.Support;

/// <summary>
/// Texts that a person has approved, in <c>__snapshots__</c> beside the test's source. A missing or a differing one fails;
/// the environment variable IMR_ACCEPT=1 accepts what the tests give, for a person to look through before it is committed.
/// </summary>
public static class Approved
{
    private const string AcceptVariable = "IMR_ACCEPT";
    private const int ContextLines = 2;

    /// <summary>Holds a text against the approved one of this name.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">The name; it stands as these very words in the source or among the data beside the test, so that no approved text outlives its test.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static void Match(string actual, string name, [CallerFilePath] string sourceFile = "")
    {
        var folder = Path.GetDirectoryName(sourceFile)!;
        var file = Path.Combine(folder, "__snapshots__", $"{name}.snap");
        var given = Normalised(actual);
        var approved = File.Exists(file) ? Normalised(File.ReadAllText(file)) : null;
        Compare(name, approved, given);
        if (given != approved && approved is not null)
            File.Delete(file);
        Snapshot.Match(given, new SnapshotFullName($"{name}.snap", folder));
    }

    /// <summary>Holds a page that people write against the same page with the outputs in it as they are now; accepted, these are written into the page.</summary>
    /// <param name="path">The page.</param>
    /// <param name="actual">The whole text of the page, with the outputs as they are.</param>
    public static void Page(string path, string actual)
    {
        var (approved, given) = (Normalised(File.ReadAllText(path)), Normalised(actual));
        Compare(Path.GetFileName(path), approved, given);
        if (given != approved)
            File.WriteAllText(path, given);
    }

    /// <summary>Holds a text against a file of the repository that shows it, to the character; accepted, the file is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="actual">The whole text.</param>
    public static void SampleFile(string path, string actual)
    {
        var approved = File.Exists(path) ? File.ReadAllText(path) : null;
        Compare(Path.GetFileName(path), approved, actual);
        if (actual != approved)
            File.WriteAllText(path, actual);
    }

    private static void Compare(string name, string? approved, string given)
    {
        if (given != approved && Environment.GetEnvironmentVariable(AcceptVariable) != "1")
            throw new XunitException(approved is null
                ? $"Nothing is approved under \"{name}\" ({AcceptVariable}=1 accepts it):\n{given}"
                : $"\"{name}\" differs from what is approved ({AcceptVariable}=1 accepts it; - approved, + given):\n{Difference(approved, given)}");
    }

    private static string Normalised(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Difference(string approved, string given)
    {
        var (old, now) = (approved.Split('\n'), given.Split('\n'));
        var same = CommonLengths(old, now);
        var lines = new List<(char Mark, string Text)>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add((' ', old[i++]));
                j++;
            }
            else if (j == now.Length || i < old.Length && same[i + 1, j] >= same[i, j + 1])
                lines.Add(('-', old[i++]));
            else
                lines.Add(('+', now[j++]));
        }

        var shown = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            var near = lines.Skip(Math.Max(0, at - ContextLines)).Take(at + ContextLines + 1 - Math.Max(0, at - ContextLines));
            if (near.Any(line => line.Mark != ' '))
                shown.Append(lines[at].Mark).Append(' ').Append(lines[at].Text).Append('\n');
        }
        return shown.ToString();
    }

    /// <summary>The longest common subsequence of the lines from each pair of places on.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        return lengths;
    }
}
