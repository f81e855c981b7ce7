using System.CommandLine;
using System.Globalization;

namespace ImrRules.Cli.Commands;

/// <summary><c>--on</c>: the day for which something is asked, today unless another is named.</summary>
internal sealed class DayOption
{
    private readonly TimeProvider _clock;

    public DayOption(TimeProvider clock, string description)
    {
        _clock = clock;
        Option = new Option<string?>("--on") { Description = description, HelpName = "DATE" };
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && Read(token.Value) is null)
                result.AddError($"--on takes a day such as 2026-03-02, not \"{token.Value}\".");
        });
    }

    public Option<string?> Option { get; }

    public DateOnly Today => DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);

    public DateOnly In(ParseResult parsed) => parsed.GetValue(Option) is { } words ? Read(words)!.Value : Today;

    private static DateOnly? Read(string words) => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
