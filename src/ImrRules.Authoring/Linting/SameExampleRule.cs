using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether two examples of a recommendation ask the same of the same case: the second proves nothing.</summary>
internal static class SameExampleRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations)
        {
            var seen = new Dictionary<string, Example>();
            foreach (var example in recommendation.Examples)
            {
                if (!seen.TryAdd(KeyOf(example, pack.Vocabulary), example))
                    Report(example, seen[KeyOf(example, pack.Vocabulary)], found);
            }
        }
    }

    private static void Report(Example again, Example first, DiagnosticBag found)
    {
        if (again.But == "")
            found.Warning("same-example", again.Place, "this variation changes nothing");
        else if (again.Expect == first.Expect && again.ExpectedAmount == first.ExpectedAmount)
            found.Warning("same-example", again.Place, $"this is the example of line {first.Place.Line} again: the same request and case", "Take one of them away, or change what it is to show.");
        else
            found.Warning("same-example", again.Place, $"line {first.Place.Line} expects something else of the same request and case", "One of the two can not pass.");
    }

    /// <summary>The request and all that an example's case can state; the order in which facts are answered does not matter.</summary>
    private static string KeyOf(Example example, ClinicalVocabulary vocabulary)
    {
        var file = example.Case;
        var facts = file.Facts.Select(one => $"{vocabulary.FindFact(one.Fact)?.Name}@{one.Region}: {string.Join(", ", one.Answer)}").Order(StringComparer.Ordinal);
        string[] parts =
        [
            string.Join(' ', example.Request.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            $"{file.DateOfInjury:O} {file.RequestDate:O} {file.DateOfService:O} {file.Sex}",
            .. file.AcceptedBodyParts,
            .. file.Diagnoses.Select(one => one.ToString()),
            .. file.Phases,
            .. file.TreatmentsGiven.Select(one => one.ToString()),
            .. file.DrugsInUse.Select(one => one.ToString()),
            .. facts,
        ];
        return string.Join('\n', parts);
    }
}
