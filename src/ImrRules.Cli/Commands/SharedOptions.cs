using System.CommandLine;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public const string Text = "text";
    public const string Json = "json";
    private const string Ur = "ur";

    public static Option<string> Format(params string[] others)
    {
        string[] all = [Text, Json, .. others];
        var option = new Option<string>("--format") { Description = "How to write the results.", HelpName = string.Join('|', all), DefaultValueFactory = _ => Text };
        Restrict(option, all);
        return option;
    }

    public static Option<string> Review()
    {
        var option = new Option<string>("--review") { Description = "The stage: independent medical review, or utilization review.", HelpName = "imr|ur", DefaultValueFactory = _ => "imr" };
        Restrict(option, ["imr", Ur]);
        return option;
    }

    /// <summary>One of some words; null where it is not given.</summary>
    public static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        Restrict(option, values);
        return option;
    }

    /// <summary>The folder of those who write guidelines.</summary>
    public static Argument<string?> Folder() =>
        new("DIR") { Description = "The folder; \"guidelines\" where it exists, else the built-in guidelines.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Guidelines() =>
        new("--guidelines") { Description = "A folder of guidelines to use in place of the built-in ones.", HelpName = "DIR" };

    public static EvaluatorOptions OptionsFor(string? review) => new() { Review = review == Ur ? ReviewStage.Ur : ReviewStage.Imr };

    private static void Restrict(Option option, string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !values.Contains(token.Value))
                result.AddError($"{option.Name} takes {string.Join(" or ", values)}, not \"{token.Value}\".");
        });
    }
}
