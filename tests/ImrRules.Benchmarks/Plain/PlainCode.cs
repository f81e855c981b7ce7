using System.Globalization;
using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;

namespace ImrRules.Benchmarks.Plain;

/// <summary>The logic of <see cref="Packs.MadePack"/> on one treatment as a programmer would write it by hand.</summary>
internal static class PlainCode
{
    public static PlainAnswer Decide(TreatmentRequest request, CaseFile file, Dictionary<string, AnsweredFact> answers) => Decide(request, file, new PlainFacts(answers, file.Records));

    public static PlainAnswer Decide(TreatmentRequest request, CaseFile file, PlainFacts facts)
    {
        var applicability = new PlainApplicability(request.Regions[0], file.RequestDate!.Value, facts);
        var late = applicability.Late == CriterionState.Met;
        var given = Given(file);
        var judged = Judge(applicability.Governs(afterToo: false, late), request, facts, given);
        var questions = new List<string>();
        if (applicability.AfterIsOpen && Differs(Judge(PlainGlimmering.After, request, facts, given), judged))
            questions.Add("Is there a mending done?");
        if (applicability.Late == CriterionState.NotAsked && Differs(Judge(applicability.Governs(afterToo: false, late: true), request, facts, given), judged))
            questions.Add("How long has the spell lasted?");

        var governs = judged.Recommendation;
        var outcome = questions.Count > 0 ? Outcome.InformationNeeded : judged.Outcome;
        var passed = new List<(string, PassedOverReason)>(PlainGlimmering.All.Length);
        foreach (var one in PlainGlimmering.All)
        {
            if (one != governs && !(judged.IsInConflict && one == PlainGlimmering.Tried))
                passed.Add((one.Name, applicability.WhyNot(one, governs)));
        }
        return new PlainAnswer(
            outcome, governs, outcome is Outcome.MedicallyNecessary or Outcome.PartlyMedicallyNecessary ? judged.Amount.Supported : null, governs.Citation,
            Rationale(judged, request, file, given, questions))
        {
            Criteria = judged.IsInConflict ? [] : judged.Gain is null ? judged.Criteria : [.. judged.Criteria, judged.Gain],
            PassedOver = passed,
            Questions = questions,
        };
    }

    /// <summary>The guideline decides only where the study comes to the same.</summary>
    private static PlainJudgement Judge(PlainRecommendation recommendation, TreatmentRequest request, PlainFacts facts, decimal given)
    {
        var judged = JudgeAlone(recommendation, request, facts, given);
        return recommendation == PlainGlimmering.Charted && LeadApart(judged, JudgeAlone(PlainGlimmering.Tried, request, facts, given)) ? judged with { IsInConflict = true } : judged;
    }

    private static PlainJudgement JudgeAlone(PlainRecommendation recommendation, TreatmentRequest request, PlainFacts facts, decimal given) =>
        PlainJudgement.Judge(recommendation, facts, request.Visits!.Max, request.Weeks!.Max, request.FrequencyPerWeek!.Max, given);

    public static bool Differs(PlainJudgement one, PlainJudgement other) => one.Outcome != other.Outcome || one.Amount.Supported != other.Amount.Supported;

    public static bool LeadApart(PlainJudgement guideline, PlainJudgement study) =>
        guideline.Outcome != study.Outcome || guideline.Outcome == Outcome.PartlyMedicallyNecessary && guideline.Amount.Supported != study.Amount.Supported;

    public static decimal Given(CaseFile file)
    {
        var given = 0m;
        foreach (var treatment in file.TreatmentsGiven)
            given += decimal.Parse(treatment.Amount.AsSpan(0, treatment.Amount!.IndexOf(' ', StringComparison.Ordinal)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return given;
    }

    private static string Rationale(PlainJudgement judged, TreatmentRequest request, CaseFile file, decimal given, List<string> questions)
    {
        var source = $"{judged.Recommendation.Citation}: {judged.Recommendation.Summary}";
        if (judged.IsInConflict)
            return $"{source} {PlainGlimmering.Tried.Citation} comes to something else. A reviewer decides.";
        if (questions.Count > 0)
            return $"{source} Whether it applies is open, and the result turns on it. {string.Join(' ', questions)}";
        var asked = string.Create(CultureInfo.InvariantCulture, $"{request.Visits!.Max} visits asked for{(given > 0 ? $" after {given} given before" : "")}");
        return judged.Amount.Support switch
        {
            PlainSupport.All => $"{source} What it asks for is documented. The request is medically necessary.",
            PlainSupport.Part => string.Create(CultureInfo.InvariantCulture, $"{source} {asked}; {judged.Amount.Supported} visits of it is supported. The request as it stands is not medically necessary.{Further(judged)}"),
            PlainSupport.NotAsked => $"{source} The result turns on what nobody asked: {Listed(judged, CriterionState.NotAsked)}",
            PlainSupport.NotDocumented => $"{source} Not documented in the records searched ({string.Join("; ", file.Records)}): {Listed(judged, CriterionState.NotDocumented)}. On this record the request is not medically necessary.",
            _ when Listed(judged, CriterionState.NotMet) is { Length: > 0 } notMet => $"{source} Not met: {notMet}. The request is not medically necessary.",
            _ => $"{source} {asked}; no more is supported. The request is not medically necessary.{Further(judged)}",
        };
    }

    private static string Further(PlainJudgement judged) => judged.Gain is { State: CriterionState.NotDocumented }
        ? string.Create(CultureInfo.InvariantCulture, $" With gain shown documented: {judged.Recommendation.WithGain} visits in all.")
        : "";

    private static string Listed(PlainJudgement judged, CriterionState state)
    {
        var listed = new List<string>();
        foreach (var criterion in judged.Criteria)
        {
            if (criterion.State == state)
                listed.Add(criterion.Text);
        }
        return string.Join("; ", listed);
    }
}
