using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ImrRules.Cli;

/// <summary>The usual help of a command, ended by an example that can be copied.</summary>
internal sealed class HelpWithExample(RootCommand root, string rootExample) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var example = command == root ? rootExample : (command as CommandWithExample)?.Example;
        if (example is not null)
            parseResult.InvocationConfiguration.Output.Write($"Example:\n{example}\n");
        return ExitCode.Fine;
    }
}
