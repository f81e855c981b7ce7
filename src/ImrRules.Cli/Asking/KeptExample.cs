using System.Globalization;
using System.Text;
using ImrRules.Authoring.Examples;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines.Reading;
using ImrRules.Law;

namespace ImrRules.Cli.Asking;

/// <summary>
/// Writes a request with its answers as an example of a guideline file, at the indent at which examples stand. An example's case is complete, so that a question that is
/// still open is written as not asked.
/// </summary>
internal static class KeptExample
{
    private const string Indent = "      ";

    public static string Of(CaseFile file, Determination determination)
    {
        var text = new StringBuilder();
        if (determination.Deciding.Governs is { } governs)
            text.Append(CultureInfo.InvariantCulture, $"{Indent}# decided by {governs}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Indent}- request: {YamlWords.Quoted(determination.Request)}\n");
        var lines = Case(file, determination).ToArray();
        if (lines.Length > 0)
            text.Append(Indent).Append("  case:\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"{Indent}    {line}\n");
        return text.Append(CultureInfo.InvariantCulture, $"{Indent}  expect: {Expectation(determination)}\n").ToString();
    }

    private static IEnumerable<string> Case(CaseFile file, Determination determination)
    {
        if (file.DateOfInjury is { } injured)
            yield return string.Create(CultureInfo.InvariantCulture, $"injured: {injured:yyyy-MM-dd}");
        if (file.RequestDate is { } requested)
            yield return string.Create(CultureInfo.InvariantCulture, $"requested: {requested:yyyy-MM-dd}");
        if (file.Diagnoses.Count > 0)
            yield return $"diagnoses: [{string.Join(", ", file.Diagnoses.Select(YamlWords.Of))}]";
        foreach (var answered in file.Items[0].Facts)
            yield return YamlWords.Of(answered);
        foreach (var fact in determination.Deciding.Open.Select(question => question.Fact).OfType<string>())
            yield return YamlWords.Of(new AnsweredFact(fact, AnsweredFact.NotAsked));
    }

    /// <summary>What came of it; where no author can expect that, it is left for a person to say.</summary>
    private static string Expectation(Determination determination) => determination.Outcome switch
    {
        Outcome.MedicallyNecessary => ExpectationWords.MedicallyNecessary,
        Outcome.PartlyMedicallyNecessary when determination.Supported is { } part => string.Create(CultureInfo.InvariantCulture, $"{ExpectationWords.MedicallyNecessary} for {part.Number} {part.Unit}"),
        Outcome.NotMedicallyNecessary => ExpectationWords.NotMedicallyNecessary,
        Outcome.InformationNeeded => ExpectationWords.MoreInformationNeeded,
        Outcome.NoApplicableGuideline => ExpectationWords.DoesNotGovern,
        _ => $"\"{ExpectationReader.Open}\"",
    };
}
