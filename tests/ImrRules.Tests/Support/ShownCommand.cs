using System.Text;
using ImrRules.Tests.Cli;

namespace ImrRules.Tests.Support;

/// <summary>A command that a page shows in an indented block, with what the page shows as its output.</summary>
/// <param name="Line">The command line without <c>imr</c>, as it stands on the page.</param>
/// <param name="Output">The output that the page shows, without the indent and without empty lines at its end.</param>
/// <param name="From">The number of the page's first line of that output, from 0.</param>
/// <param name="To">The number of the line behind it.</param>
public sealed record ShownCommand(string Line, string Output, int From, int To)
{
    private const string Indent = "    ";
    private const string Prompt = Indent + "$ imr ";

    /// <summary>The commands of a page, in their order.</summary>
    /// <param name="page">The text of the page.</param>
    public static IReadOnlyList<ShownCommand> In(string page)
    {
        var lines = page.Split('\n');
        var commands = new List<ShownCommand>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(Prompt, StringComparison.Ordinal))
                commands.Add(StartingAt(at, lines));
        }
        return commands;
    }

    /// <summary>The page with other output below each of its commands.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="output">Gives the output to show for a command.</param>
    public static string Rewrite(string page, Func<ShownCommand, string> output)
    {
        var lines = page.Split('\n').ToList();
        foreach (var command in In(page).Reverse())
        {
            lines.RemoveRange(command.From, command.To - command.From);
            lines.InsertRange(command.From, output(command).TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : Indent + line));
        }
        return string.Join('\n', lines);
    }

    /// <summary>Runs the command.</summary>
    public ImrRun Run() => Run(Line);

    /// <summary>Runs a command line as from the root of the repository; its output names files as they are named there.</summary>
    /// <param name="line">The command line without <c>imr</c>.</param>
    public static ImrRun Run(string line)
    {
        var words = Words(line);
        var run = ImrRun.Of(words is ["test"] or ["lint"] ? [words[0], RealPack.Folder]
            : [.. words.Select(word => string.Join('+', word.Split('+').Select(path => path.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, path) : path)))]);
        return run with { Output = run.Output.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    private static ShownCommand StartingAt(int at, string[] lines)
    {
        var end = at + 1;
        while (end < lines.Length && !lines[end].StartsWith(Prompt, StringComparison.Ordinal)
            && (lines[end].Length == 0 || lines[end].StartsWith(Indent, StringComparison.Ordinal)))
            end++;
        while (lines[end - 1].Length == 0)
            end--;
        var output = string.Join('\n', lines[(at + 1)..end].Select(line => line.Length == 0 ? line : line[Indent.Length..]));
        return new ShownCommand(lines[at][Prompt.Length..], output, at + 1, end);
    }

    /// <summary>The words of a command line; quotes hold words together.</summary>
    /// <param name="line">The command line.</param>
    public static string[] Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quoted = false;
        foreach (var letter in line + " ")
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter != ' ' || quoted)
                word.Append(letter);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return [.. words];
    }
}
