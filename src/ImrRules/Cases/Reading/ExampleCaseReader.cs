using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>
/// Reads the case of a guideline's example: facts by their names, mixed with a few keys of a case file. It has no items, and it is complete:
/// what is left out is not in the records. A variation is read by giving a map in which its answers replace those of the example.
/// </summary>
internal static class ExampleCaseReader
{
    // age is a fact here, so that an example can say that nobody asked
    public static readonly IReadOnlyList<string> Keys = ["phase", "diagnoses", "requested", "served", "injured", "accepted", "treatments given", "drugs in use", "sex"];

    public static CaseFile Read(YamlMap example, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var ofCase = example.Entries.Where(entry => Keys.Contains(entry.Key.Value));
        var answers = example.Entries.Where(entry => !Keys.Contains(entry.Key.Value));
        var form = CaseForm.Open(new YamlMap(example.Place, [.. ofCase]), "an example's case", Keys, diagnostics)!;
        var file = new CaseFile
        {
            DateOfInjury = form.Day("injured"),
            RequestDate = form.Day("requested"),
            DateOfService = form.Day("served"),
            Sex = form.Text("sex"),
            AcceptedBodyParts = form.Strings("accepted"),
            Diagnoses = DiagnosesReader.Read(form.Node("diagnoses"), diagnostics),
            Phases = PhasesReader.Read(form.Texts("phase"), vocabulary, diagnostics),
            UnansweredFacts = UnansweredFacts.NotInTheRecords,
            Facts = new FactsReader(vocabulary, 0, diagnostics, Keys).Read(answers),
            TreatmentsGiven = [.. form.Items("treatments given").Select(node => GivenTreatmentReader.Read(node, vocabulary, diagnostics)).OfType<GivenTreatment>()],
            DrugsInUse = [.. form.Items("drugs in use").Select(node => DrugInUseReader.Read(node, vocabulary, diagnostics)).OfType<DrugInUse>()],
        };
        new DateOrder(diagnostics).Then("injured", file.DateOfInjury, form.PlaceOf("injured")).Then("requested", file.RequestDate, form.PlaceOf("requested"));
        return file;
    }
}
