using System.CommandLine;
using System.CommandLine.Help;
using ImrRules.Cli.Commands;

namespace ImrRules.Cli;

/// <summary>The <c>imr</c> command, in process.</summary>
public static class ImrCommand
{
    private const string Example = """
          imr ask "Mechanical Traction 2 x 4 weeks for the Lumbar Spine" --injured 2011-10-20 --requested 2015-01-12
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments, without the command's own name.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where all else goes.</param>
    /// <param name="clock">The clock that says which day it is.</param>
    /// <param name="isTerminal">Whether a person can be asked.</param>
    /// <param name="isErrorTerminal">Whether a person sees what is written to error as it comes.</param>
    /// <returns>0 where all is fine, 1 where there are findings, 2 for bad input or usage.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, TimeProvider clock, bool isTerminal = false, bool isErrorTerminal = false)
    {
        var streams = new CommandStreams(input, output, error) { Clock = clock, IsTerminal = isTerminal, IsErrorTerminal = isErrorTerminal };
        var root = new RootCommand("Recommends decisions on requests for treatment from guidelines, with page and reason. It advises; a licensed reviewer decides.")
        {
            EvaluateCommand.Create(streams), LetterCommand.Create(streams), CompareCommand.Create(streams), AskCommand.Create(streams), ParseCommand.Create(streams), LintCommand.Create(streams), TestCommand.Create(streams), CoverageCommand.Create(streams),
            ShowCommand.Create(streams), ListCommand.Create(streams), SurveyCommand.Create(streams), DiffCommand.Create(streams), ReviewCommand.Create(streams), SchemaCommand.Create(streams), ExplainCommand.Create(streams), NewCommand.Create(streams), UnpackCommand.Create(streams),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExample(root, Example);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            error.Write($"{UsageError.Words(parsed)}\n");
            return ExitCode.BadInput;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.Write($"imr: {problem.Message}\n");
            return ExitCode.BadInput;
        }
        finally
        {
            output.Flush();
        }
    }
}
