using System.Globalization;
using ImrRules.Cases;

namespace ImrRules.Law.Gates;

/// <summary>Whether the request for authorization is incomplete.</summary>
internal static class FormGate
{
    /// <summary>The age of the documentation that the rules of 2026 still allow, in days.</summary>
    private const int OldestDocumentation = 30;

    private const string Question = "Is the request complete: employee, provider and each treatment named with specificity, documentation that substantiates it, signed?";

    public static TestOutcome Of2013(GatedRequest request) => request.File.Form switch
    {
        null => TestOutcome.Ask(Question),
        { Accepted: true } => TestOutcome.NotMet("accepted as complete"),
        { Missing.Count: > 0 } form => TestOutcome.Met($"missing: {string.Join(", ", form.Missing)}"),
        _ => TestOutcome.NotMet("the request is complete"),
    };

    public static TestOutcome Of2026(GatedRequest request) => request.File.Form is { Accepted: true }
        ? Of2013(request)
        : TestOutcome.AnyOf(Of2013(request), Documentation(request.File), Way(request.File));

    private static TestOutcome Documentation(CaseFile file)
    {
        if (file.Form?.DocumentationDate is not { } dated || (file.Receipt?.Mailed ?? file.RequestDate ?? file.Receipt?.Day) is not { } sent)
            return TestOutcome.Ask("Of which day is the documentation? It may not be older than 30 days.");
        var age = sent.DayNumber - dated.DayNumber;
        var words = string.Create(CultureInfo.InvariantCulture, $"the documentation is {age} days old");
        return age > OldestDocumentation ? TestOutcome.Met(words) : TestOutcome.NotMet(words);
    }

    private static TestOutcome Way(CaseFile file) => file.Receipt?.By switch
    {
        null when file.Receipt?.Mailed is null => TestOutcome.Ask("How was it sent: by mail, fax or encrypted e-mail?"),
        "e-mail" => TestOutcome.Met("sent by e-mail that is not encrypted"),
        var way => TestOutcome.NotMet($"sent by {way ?? "mail"}"),
    };
}
