using System.Diagnostics;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>What each help shows as an example, typed by one who has the command and nothing else, in an empty folder.</summary>
public sealed class HelpExampleTests
{
    private const string Heading = "Example:\n";

    private static readonly string[] NobodyIsAsked = ["--words-checked", "--numbers-checked", "--examples-right"];

    public static TheoryData<string> Commands =>
        ["", .. ImrRun.Of("--help").Output.Split("Commands:\n")[1].Split('\n').TakeWhile(line => line.Length > 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_example_works_as_it_is_printed(string command)
    {
        using var folder = new TemporaryFolder();
        // the letters that somebody compares are their own
        folder.Write("letters/low-back-2015.txt", File.ReadAllText(Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt")));
        var lines = ImrRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output.Split(Heading)[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (var line in lines)
        {
            var (exit, error) = Typed(line.Trim(), folder.PathOf(""));
            exit.Should().Be(0, "{0} should work, and it says: {1}", line, error);
        }
    }

    private static (int Exit, string Error) Typed(string line, string folder)
    {
        var piped = line.Split(" | ");
        var words = ShownCommand.Words(piped[^1]);
        words[0].Should().Be("imr");
        var start = new ProcessStartInfo(Command, [.. words[1..], .. words[1] == "review" ? NobodyIsAsked : []])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (piped.Length > 1)
            process.StandardInput.WriteLine(ShownCommand.Words(piped[0])[1]);
        process.StandardInput.Close();
        process.WaitForExit();
        output.Result.Should().NotBeEmpty();
        return (process.ExitCode, error.Result);
    }

    private static string Command => Environment.GetEnvironmentVariable("IMR_COMMAND") ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "imr.exe" : "imr");
}
