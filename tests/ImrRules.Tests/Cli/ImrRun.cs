using System.Diagnostics;
using System.Text;
using ImrRules.Cli;

namespace ImrRules.Tests.Cli;

/// <summary>
/// One run of the command: its exit code and what it wrote. In process; but where IMR_COMMAND names a command that was built (the native one), that is run
/// instead, unless the day or a person at a terminal matters.
/// </summary>
public sealed record ImrRun(int Exit, string Output, string Error)
{
    /// <summary>The day of every run that names no other.</summary>
    private static readonly DateTime Noon = new(2015, 6, 1, 12, 0, 0);

    /// <summary>Whether what the command writes names the day on which it is run.</summary>
    private static bool NamesTheDay(string[] args) => args is ["list", ..];

    private static string? Built => Environment.GetEnvironmentVariable("IMR_COMMAND");

    public static ImrRun Of(params string[] args) => With("", args);

    public static ImrRun With(string input, params string[] args) => Built is { } command && !NamesTheDay(args) ? OfBuilt(command, input, args) : On(Noon, input, isTerminal: false, args);

    /// <summary>A run of the command as it was built, in a folder in which a person would type it.</summary>
    public static ImrRun In(string folder, string input, params string[] args) =>
        OfBuilt(Built ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "imr.exe" : "imr"), input, args, folder);

    /// <summary>A run whose standard error a person sees as it comes.</summary>
    public static ImrRun BeforePerson(params string[] args) => On(Noon, "", isTerminal: false, isErrorTerminal: true, args);

    /// <summary>A run on a day of the test's own, before a person or not.</summary>
    public static ImrRun On(DateTime now, string input, bool isTerminal, params string[] args) => On(now, input, isTerminal, isErrorTerminal: isTerminal, args);

    private static ImrRun On(DateTime now, string input, bool isTerminal, bool isErrorTerminal, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = ImrCommand.Run(args, new StringReader(input), output, error, new FixedClock(now), isTerminal, isErrorTerminal);
        return new ImrRun(exit, output.ToString(), error.ToString());
    }

    private static ImrRun OfBuilt(string command, string input, string[] args, string folder = "")
    {
        var start = new ProcessStartInfo(command, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // a command that reads no input may be over by now
        }
        process.WaitForExit();
        return new ImrRun(process.ExitCode, output.Result, error.Result);
    }
}
