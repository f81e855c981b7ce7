using System.CommandLine;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Csv = "csv";
    private const string Ur = "ur";

    public static Option<string> Format(params string[] others) => OneOf("--format", "How to write the results.", [Text, Json, .. others]);

    public static Option<string> Review() => OneOf("--review", "The stage: independent medical review, or utilization review.", ["imr", Ur]);

    /// <summary>An option that takes one of a few words; null where it is missing.</summary>
    public static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        Restrict(option, values);
        return option;
    }

    public static Argument<string[]> Files() =>
        new("FILE") { Description = "Case files (.yaml .yml .json) and published letters (.txt .pdf), or folders of them.", Arity = ArgumentArity.OneOrMore };

    /// <summary>The folder of those who write guidelines.</summary>
    public static Argument<string?> Folder() =>
        new("DIR") { Description = "The folder; pack+DIR lays it over the built-in guidelines. \"guidelines\" where it exists, else the built-in ones.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Guidelines() =>
        new("--guidelines") { Description = "A folder of guidelines to use in place of the built-in ones; pack+DIR lays it over them.", HelpName = "DIR" };

    public static Option<string?> Only() =>
        new("--only") { Description = "One source, folder, file or recommendation, by its name or a part of it.", HelpName = "NAME" };

    public static Option<bool> ShowText() => new("--show-text") { Description = "Show the lines that messages are about; they may be a patient's." };

    public static Option<bool> Watch() => new("--watch") { Description = "Run again whenever a file is saved, until Ctrl-C or the end of the input." };

    public static EvaluatorOptions OptionsFor(string? review) => new() { Review = review == Ur ? ReviewStage.Ur : ReviewStage.Imr };

    /// <summary>An option that takes one of a few words, the first where it is missing.</summary>
    public static Option<string> OneOf(string name, string description, string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        Restrict(option, words);
        return option;
    }

    private static void Restrict(Option option, string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value))
                result.AddError($"{option.Name} takes {string.Join(" or ", words)}, not \"{token.Value}\".");
        });
    }
}
