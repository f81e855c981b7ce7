using System.CommandLine;

namespace ImrRules.Cli.Reviewing;

/// <summary>The three things that a review vouches for, each an option for those who have no terminal.</summary>
internal sealed class ReviewQuestions
{
    public Option<bool> Words { get; } = new("--words-checked") { Description = "The words were held against the source." };

    public Option<bool> Numbers { get; } = new("--numbers-checked") { Description = "The numbers, units and times were held against the source." };

    public Option<bool> Examples { get; } = new("--examples-right") { Description = "What the examples expect is clinically right." };

    /// <summary>Each question with the option that answers it, and whether it was answered with yes.</summary>
    public IReadOnlyList<(string Question, string Option, bool IsAnswered)> In(ParseResult parsed) =>
    [
        ("Have its words been held against the source?", Words.Name, parsed.GetValue(Words)),
        ("Are its numbers right: amounts, bounds, units, times?", Numbers.Name, parsed.GetValue(Numbers)),
        ("Is what its examples expect clinically right?", Examples.Name, parsed.GetValue(Examples)),
    ];
}
