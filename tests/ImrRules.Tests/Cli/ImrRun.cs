using ImrRules.Cli;

namespace ImrRules.Tests.Cli;

/// <summary>One run of the command: its exit code and what it wrote.</summary>
public sealed record ImrRun(int Exit, string Output, string Error)
{
    public static ImrRun Of(params string[] args) => With("", args);

    public static ImrRun With(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = ImrCommand.Run(args, new StringReader(input), output, error);
        return new ImrRun(exit, output.ToString(), error.ToString());
    }
}
