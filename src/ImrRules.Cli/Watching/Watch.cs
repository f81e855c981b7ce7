using ImrRules.Guidelines;

namespace ImrRules.Cli.Watching;

/// <summary>Runs a check, and again each time a guideline file was saved. The folder is looked at many times a second: that misses no editor's way of saving, and survives that the folder is away for a while.</summary>
internal static class Watch
{
    /// <summary>Clears a terminal and what was scrolled out of it.</summary>
    private const string Cleared = "\u001b[2J\u001b[3J\u001b[H";

    /// <summary>Files that are still being written are waited for so many times.</summary>
    private const int MostWaits = 20;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(60);

    /// <summary>What has not changed for so long is saved.</summary>
    private static readonly TimeSpan ToSettle = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs until the input ends or Ctrl-C is pressed.</summary>
    /// <param name="guidelines">The guidelines.</param>
    /// <param name="streams">Where the check reads and writes.</param>
    /// <param name="check">The check; it gives its exit code.</param>
    /// <returns>The exit code of the last check; that of bad input, with a message, for the built-in guidelines, which do not change.</returns>
    public static int Run(ChosenGuidelines guidelines, CommandStreams streams, Func<int> check)
    {
        if (guidelines.Folder is not { } folder)
        {
            streams.Error.Write($"imr lint: the built-in guidelines do not change; name a folder to watch. {ChosenGuidelines.HowToHaveOne}.\n");
            return ExitCode.BadInput;
        }
        using var end = new EndOfWatch(streams.Input);
        FolderLook? seen = null;
        var exit = ExitCode.Fine;
        do
        {
            var now = FolderLook.At(folder);
            if (now.Equals(seen))
                continue;
            seen = Settled(now, folder, end);
            streams.Output.Write(streams.IsTerminal ? Cleared : "");
            exit = Checked(check, streams.Error);
            streams.Output.Write($"\nWatching {folder}. Ctrl-C ends.\n");
            streams.Output.Flush();
        }
        while (!end.Within(BetweenLooks));
        return exit;
    }

    /// <summary>A folder that is taken away while it is read ends no watch: it may come back.</summary>
    private static int Checked(Func<int> check, TextWriter error)
    {
        try
        {
            return check();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.Write($"imr: {problem.Message}\n");
            return ExitCode.BadInput;
        }
    }

    /// <summary>A look at the folder once it has stopped changing: a file half written is no file to check.</summary>
    private static FolderLook Settled(FolderLook now, string folder, EndOfWatch end)
    {
        for (var waits = 0; waits < MostWaits && !end.Within(ToSettle); waits++)
        {
            var later = FolderLook.At(folder);
            if (later.Equals(now))
                break;
            now = later;
        }
        return now;
    }
}
