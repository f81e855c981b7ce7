using System.Globalization;
using ImrRules.Cases;

namespace ImrRules.Reporting.Letters;

/// <summary>The clinical case summary, put together from what the case holds. It says nothing that the case does not.</summary>
internal static class CaseSummary
{
    public static string Of(CaseFile file) => string.Join(' ', Sentences(file));

    private static IEnumerable<string> Sentences(CaseFile file)
    {
        var age = Age(file) is { } years ? string.Create(CultureInfo.InvariantCulture, $"{years} year old ") : "";
        if (age.Length > 0 || file.Sex is not null)
            yield return $"The injured worker is a {age}{file.Sex?.ToLowerInvariant() ?? "person"}{(file.DateOfInjury is { } injured ? $", who sustained an industrial injury on {LetterDay.Of(injured)}" : "")}.";
        else if (file.DateOfInjury is { } day)
            yield return $"The injured worker sustained an industrial injury on {LetterDay.Of(day)}.";
        if (file.Diagnoses.Count > 0)
            yield return $"The diagnoses have included {List(file.Diagnoses.Select(Words))}.";
        yield return file.TreatmentsGiven.Count > 0 ? $"Treatment to date has included {List(file.TreatmentsGiven.Select(Words))}." : "The case names no treatment to date.";
        if (file.DrugsInUse.Count > 0)
            yield return $"Medications in use are {List(file.DrugsInUse.Select(Words))}.";
        foreach (var record in file.Facts.Where(fact => fact.Record is not null).GroupBy(fact => fact.Record))
            yield return $"According to {RecordOf(file, record.Key!.Value)}: {string.Join("; ", record.Select(Words))}.";
        if (file.Items.Count > 0)
            yield return $"The request{(file.RequestDate is { } requested ? $" of {LetterDay.Of(requested)}" : "")} was for {List(file.Items.Select(item => item.Request))}.";
    }

    /// <summary>In years, as given, or on the day of the request.</summary>
    private static int? Age(CaseFile file)
    {
        if (file.Age is not null || file.BirthDate is not { } born || file.RequestDate is not { } day || day < born)
            return file.Age;
        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }

    private static string Words(Diagnosis diagnosis) => diagnosis switch
    {
        { Words: { } words, Code: { } code } => $"{words} ({code})",
        { Words: { } words } => words,
        _ => diagnosis.Code ?? "",
    };

    private static string Words(GivenTreatment given)
    {
        var when = (given.From, given.To) switch
        {
            ({ } from, { } to) when from != to => $"{LetterDay.Of(from)} to {LetterDay.Of(to)}",
            ({ } from, _) => LetterDay.Of(from),
            (_, { } to) => LetterDay.Of(to),
            _ => null,
        };
        var more = new[] { given.Amount, given.Region, when }.OfType<string>().ToArray();
        return more.Length == 0 ? given.Treatment : $"{given.Treatment} ({string.Join(", ", more)})";
    }

    private static string Words(DrugInUse drug) =>
        $"{drug.Drug}{(drug.Strength is { } strength ? $" {strength}" : "")}{(drug.ADay is { } often ? string.Create(CultureInfo.InvariantCulture, $", {often} a day") : "")}";

    private static string Words(AnsweredFact fact) => $"{fact.Fact}: {string.Join(", ", fact.Answer)}{(fact.Words is { } words ? $" (\"{words.Trim()}\")" : "")}";

    private static string RecordOf(CaseFile file, int number) => number >= 1 && number <= file.Records.Count ? file.Records[number - 1] : "the records";

    private static string List(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
