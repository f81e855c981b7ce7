using System.Globalization;
using ImrRules.Cases;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>One thing to change in an example: as it would be written, and what it makes of the case.</summary>
internal sealed record Change(ExampleChange Written, Func<CaseFile, CaseFile> Apply)
{
    public const string OfDay = "requested";
    public const string OfDiagnoses = "diagnoses";
    public const string OfPhase = "phase";
    public const string OfTreatmentsGiven = "treatments given";

    public string Key => Written.Key;

    public static Change Request(string text) => new(new ExampleChange(ExampleChange.OfRequest, text), file => file);

    /// <summary>Another answer to a fact.</summary>
    public static Change Fact(string name, string answer) => new(new ExampleChange(name, answer),
        file => file with { Facts = [.. file.Facts.Where(fact => fact.Fact != name), new AnsweredFact(name, answer)] });

    public static Change Phase(string phase) => new(new ExampleChange(OfPhase, phase), file => file with { Phases = [phase] });

    /// <summary>One diagnosis in place of all; none where null.</summary>
    public static Change Diagnosis(string? condition) => new(new ExampleChange(OfDiagnoses, $"[{condition}]"),
        file => file with { Diagnoses = condition is null ? [] : [new Diagnosis(condition)] });

    /// <summary>What was given before on one day, in place of all that was given.</summary>
    public static Change Given(string treatment, string amount, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(new ExampleChange(OfTreatmentsGiven, $"[{{treatment: {treatment}, amount: {amount}, to: {date}}}]"),
            file => file with { TreatmentsGiven = [new GivenTreatment(treatment) { Amount = amount, To = day }] });
    }

    public override string ToString() => Key == ExampleChange.OfRequest ? $"{Key}: {Written.Words}" : Written.ToString();
}
