using System.CommandLine;
using System.CommandLine.Completions;
using ImrRules.Authoring.Explaining;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr explain</c>: what a finding means, with a wrong and a right example, and why it matters.</summary>
internal static class ExplainCommand
{
    private const string Markdown = "markdown";

    public static Command Create(CommandStreams streams)
    {
        var name = new Argument<string?>("NAME") { Description = "The name of a finding; without it all names are listed.", Arity = ArgumentArity.ZeroOrOne, HelpName = "NAME" };
        name.CompletionSources.Add(_ => FindingExplanations.All.Select(one => new CompletionItem(one.Finding)));
        var format = SharedOptions.OneOf("--format", "How to write it; as Markdown, all of them are one page.", [SharedOptions.Text, Markdown]);
        var command = new CommandWithExample("explain", "Explains a finding: what is wrong, what is right, and why.", "  imr explain unknown-fact") { name, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } asked)
                return Explain(asked, streams);
            if (parsed.GetValue(format) == Markdown)
                ExplanationPage.WriteMarkdown(streams.Output);
            else
                ExplanationPage.WriteNames(streams.Output);
            return ExitCode.Fine;
        });
        return command;
    }

    private static int Explain(string name, CommandStreams streams)
    {
        if (FindingExplanations.Find(name) is not { } explanation)
        {
            var near = Spelling.DidYouMean(name, FindingExplanations.All.Select(one => one.Finding));
            streams.Error.Write($"imr explain: \"{name}\" is not the name of a finding. {near ?? "imr explain alone lists them."}\n");
            return ExitCode.BadInput;
        }
        ExplanationPage.Write(explanation, streams.Output);
        return ExitCode.Fine;
    }
}
