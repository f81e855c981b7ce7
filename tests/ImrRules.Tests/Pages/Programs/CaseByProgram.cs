using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Hosting;
using ImrRules.Law;
using ImrRules.Pack;
using ImrRules.Reporting;
using ImrRules.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace ImrRules.Tests.Pages.Programs;

/// <summary>The programs that docs/for-developers.md shows.</summary>
public static class CaseByProgram
{
    public static void Ask(TreatmentRequest treatmentRequest, CaseFile caseFile)
    {
        var evaluator = new GuidelineEvaluator(GuidelinePack.Load());
        evaluator.Evaluate("Physical therapy 2 x 6 weeks, lumbar spine", caseFile);   // one request as it was written
        evaluator.Evaluate(treatmentRequest, caseFile);                              // one request that you hold as coded data
        evaluator.Evaluate(caseFile);                                                // all items of a case
    }

    public static void Decide(GuidelineEvaluator evaluator, TextWriter output)
    {
        var file = new CaseFile
        {
            Case = "CM16-0054321",
            DateOfInjury = new DateOnly(2014, 3, 3),
            RequestDate = new DateOnly(2016, 2, 10),
            Diagnoses = [new Diagnosis("lumbar radiculopathy", "M54.16")],
            Records = ["Progress report 2016-02-10", "MRI report 2015-11-03"],
            UnansweredFacts = UnansweredFacts.NotInTheRecords,
            Facts = [new AnsweredFact("radiculopathy on examination", "yes") { Record = 1 }],
            Items =
            [
                new DisputedItem("Lumbar epidural steroid injection, L5-S1") { Ur = new UrDecision("denied") { Date = new DateOnly(2016, 2, 17) } },
                new DisputedItem("Fluoroscopic guidance") { Serves = 1 },
            ],
        };

        foreach (var item in evaluator.Evaluate(file).Items)
        {
            output.WriteLine($"{item.Number}. {item.Request}: {item.Outcome}, {item.Decision}. {item.Citation}");
            output.WriteLine(item.Rationale);
            foreach (var note in item.Reading.Notes.Where(note => note.Severity != NoteSeverity.Note))
                output.WriteLine($"   look at the request: {note}");
            foreach (var question in item.Deciding.Questions)
                output.WriteLine($"   ask: {question}");
            foreach (var change in item.Deciding.WouldChange)
                output.WriteLine($"   {change.Outcome} if documented: {change}");
        }
    }

    public static void Read(GuidelineEvaluator evaluator, string text, TextWriter output)
    {
        var reading = new CaseReader(evaluator.Library.Vocabulary).Read("case.json", text);
        foreach (var found in reading.Diagnostics)
            output.WriteLine($"{found.Level}: {found}");
        if (reading.Case is { } read)
            JsonReport.Write(evaluator.Evaluate(read), output);
    }

    public static void Register(IServiceCollection services, string ourGuidelines)
    {
        services.AddImrRules(imr => imr
            .UseGuidelinePack()
            .UseFolder(ourGuidelines, reloadOnChange: true)
            .Configure(new EvaluatorOptions { Review = ReviewStage.Ur }));
        services.AddHealthChecks().AddCheck<GuidelineHealthCheck>("guidelines");
    }
}
