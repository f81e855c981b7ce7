using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads a case file, YAML or JSON alike, from its tree. All mistakes are reported; the caller keeps the case only where none is an error.</summary>
internal static class CaseFileReader
{
    private const int OldestAge = 130;

    public static readonly IReadOnlyList<string> Keys =
    [
        "case", "injured", "requested", "served", "assigned", "decided", "age", "born", "sex", "accepted", "diagnoses", "phase", "records", "unanswered facts",
        "facts", "treatments given", "drugs in use", "review", "received", "received by", "mailed", "form", "information asked", "liability", "physician",
        "reported within five days", "earlier decisions", "application", "reviewer", "items",
    ];

    public static CaseFile? Read(YamlNode root, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(root, "a case", Keys, diagnostics) is not { } form)
            return null;

        var records = form.Strings("records");
        var facts = new FactsReader(vocabulary, records.Count, diagnostics);
        var injured = form.Day("injured");
        var requested = form.Day("requested");
        var items = new ItemsReader(facts, diagnostics).Read(form, injured, requested);
        var file = new CaseFile
        {
            Case = form.Text("case"),
            DateOfInjury = injured,
            RequestDate = requested,
            DateOfService = form.Day("served"),
            AssignedDate = form.Day("assigned"),
            DeterminationDate = form.Day("decided"),
            Age = form.Count("age", 0, OldestAge),
            BirthDate = form.Day("born"),
            Sex = form.Text("sex"),
            AcceptedBodyParts = form.Strings("accepted"),
            Diagnoses = [.. DiagnosesReader.Read(form.Node("diagnoses"), diagnostics).Concat(items.SelectMany(item => item.Diagnoses)).Distinct()],
            Phases = PhasesReader.Read(form.Texts("phase"), vocabulary, diagnostics),
            Records = records,
            UnansweredFacts = ReadUnanswered(form, records.Count, diagnostics),
            Facts = facts.Read(form.Node("facts")),
            TreatmentsGiven = [.. form.Items("treatments given").Select(node => GivenTreatmentReader.Read(node, vocabulary, diagnostics)).OfType<GivenTreatment>()],
            DrugsInUse = [.. form.Items("drugs in use").Select(node => DrugInUseReader.Read(node, vocabulary, diagnostics)).OfType<DrugInUse>()],
            Review = KindOfReviewReader.Read(form),
            Receipt = ReceiptReader.Read(form, requested, diagnostics),
            Form = RequestFormReader.Read(form.Node("form"), diagnostics),
            InformationAsked = InformationAskedReader.Read(form.Node("information asked"), diagnostics),
            Liability = LiabilityReader.Read(form),
            Physician = TreatingPhysicianReader.Read(form),
            ReportedWithinFiveDays = form.YesNo("reported within five days"),
            EarlierDecisions = EarlierDecisionsReader.Read(form, diagnostics),
            Application = ApplicationReader.Read(form.Node("application"), diagnostics),
            Reviewer = ReviewerReader.Read(form.Node("reviewer"), diagnostics),
            Items = items,
        };
        WarnOfOrder(file, form, diagnostics);
        return file;
    }

    private static UnansweredFacts ReadUnanswered(CaseForm form, int records, DiagnosticBag diagnostics)
    {
        if (form.Choice("unanswered facts", [AnsweredFact.NotAsked, AnsweredFact.NotInTheRecords]) is not AnsweredFact.NotInTheRecords)
            return UnansweredFacts.NotAsked;
        if (records == 0)
            diagnostics.Error("missing-key", form.PlaceOf("unanswered facts"), "\"not in the records\" needs \"records\"",
                "Name the records that were searched: a determination says where it looked.");
        return UnansweredFacts.NotInTheRecords;
    }

    private static void WarnOfOrder(CaseFile file, CaseForm form, DiagnosticBag diagnostics)
    {
        new DateOrder(diagnostics)
            .Then("born", file.BirthDate, form.PlaceOf("born")).Then("injured", file.DateOfInjury, form.PlaceOf("injured"))
            .Then("requested", file.RequestDate, form.PlaceOf("requested")).Then("assigned", file.AssignedDate, form.PlaceOf("assigned"))
            .Then("decided", file.DeterminationDate, form.PlaceOf("decided"));
        new DateOrder(diagnostics).Then("injured", file.DateOfInjury, form.PlaceOf("injured")).Then("served", file.DateOfService, form.PlaceOf("served"));
    }
}
