using System.CommandLine;
using ImrRules.Diagnostics;

namespace ImrRules.Cli;

/// <summary>What is wrong with a command line, in one line: the first mistake, and what was probably meant.</summary>
internal static class UsageError
{
    public static string Words(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "imr" : $"imr {command.Name}";
        return $"{path}: {Mistake(parsed, command)} See {path} --help.";
    }

    private static string Mistake(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
            return string.Join(' ', new[] { $"\"{unknown}\" is not understood.", Spelling.DidYouMean(unknown, known) }.OfType<string>());
        }
        return string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
