using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Writes the paragraph of the letter: what the guideline says, what the case shows, what follows.</summary>
internal static class Rationale
{
    public const string NotUnderstood = "No treatment of the vocabulary was understood in this request; a reviewer reads it.";

    /// <param name="part">What was judged.</param>
    /// <param name="requestWords">The treatment in the words of the request.</param>
    /// <param name="cited">What decided, as it is cited; null where nothing did.</param>
    /// <param name="reason">Why it decided so.</param>
    /// <param name="reviewedOnly">Whether what was not reviewed is left out.</param>
    public static string Of(PartJudgement part, string requestWords, Cited? cited, string reason, bool reviewedOnly)
    {
        if (part.Matter is null)
            return part.Subject.Treatment is { Length: > 0 } unknown ? $"It is not known what {unknown} is: the vocabulary does not name it; a reviewer reads it." : NotUnderstood;
        if (part.Governing is { Conflict.Count: > 0 } conflict)
            return $"{Disagreement(conflict.Conflict)} on {requestWords}: {string.Join("; ", conflict.Conflict.Select(one => $"{Citation.Of(one)} ({SaysWords.Of(one.Says)})"))}. A reviewer decides.";
        if (cited is null)
            return WithoutGuideline(part, requestWords, reviewedOnly);

        if (part.Questions.Count > 0)
            return $"{cited.Statement} Whether it applies, and with it the result, depends on {Answers(part.Questions)}: {reason}";
        return $"{cited.Statement} {reason}{(part.BeyondSchedule is null ? "" : Challenged)}";
    }

    private const string Challenged = " So far the schedule. This request challenges it with evidence of its own; whether it may be left is for a reviewer to decide (Labor Code 4604.5(a)).";

    /// <summary>A study ranks above a guideline in independent medical review, and is searched for after it.</summary>
    private static string Disagreement(IReadOnlyList<Recommendation> conflict) =>
        conflict.All(one => one.Source.Standing == conflict[0].Source.Standing)
            ? "Recommendations of equal standing disagree"
            : "A study, which ranks above guidelines in independent medical review, and a guideline, which is looked at before studies in the search for evidence, come to different results";

    /// <summary>Why the recommendation that governs decides as it does, without its own words; empty where none governs.</summary>
    public static string Reason(PartJudgement part, string requestWords)
    {
        if (part.Deciding is not { } judged)
            return "";
        return part.Questions.Count > 0 ? string.Join(' ', part.Questions) : Reason(judged, part, requestWords);
    }

    private static string WithoutGuideline(PartJudgement part, string requestWords, bool reviewedOnly)
    {
        if (part.Questions.Count > 0)
            return $"Which guideline applies to {requestWords} depends on {Answers(part.Questions)}: {string.Join(' ', part.Questions)}";
        return part.Governing?.NotHeld is { } source
            ? $"The edition in force is not held by this library: {(reviewedOnly ? "nothing that was reviewed" : "nothing")} of {source.Title}. What it says of this request ({requestWords}) is not known here. That is no reason to refuse it."
            : $"This library holds no guideline that applies to this request ({requestWords}). That is no reason to refuse it.";
    }

    private static string Reason(JudgedRecommendation judged, PartJudgement part, string requestWords)
    {
        if (judged.Recommendation.Says == Verdict.NotRecommended)
            return $"As {requestWords} {(IsPlural(requestWords) ? "are" : "is")} not recommended, the request is not medically necessary.";
        var reason = judged.Support switch
        {
            Support.Nothing when judged.CriteriaState == CriterionState.NotMet => $"What the guideline requires is not met: {CriteriaList.Of(judged.Criteria, CriterionState.NotMet)}.{RecordWords.Shown(judged)} The request is not medically necessary.",
            Support.Nothing => AmountWords.Refused(judged),
            Support.NotAsked => Open(Questions.Of(judged, part.Matter!.Answers)),
            Support.NotDocumented => NotDocumented(judged, part.Matter!.Answers),
            Support.Part => AmountWords.Part(judged),
            _ => AmountWords.All(judged),
        };
        var refused = judged.Support is Support.Nothing or Support.NotDocumented or Support.Part && judged.Recommendation.IfRefused is not null;
        return refused ? $"{reason} {judged.Recommendation.IfRefused}" : reason;
    }

    private static string NotDocumented(JudgedRecommendation judged, CaseAnswers answers)
    {
        var subject = answers.Subject;
        var records = subject.Case.Records.Count > 0 ? $" ({string.Join("; ", subject.Case.Records)})" : " (the case does not name them)";
        var missing = judged.CriteriaState == CriterionState.NotDocumented ? CriteriaList.Of(judged.Criteria, CriterionState.NotDocumented) : AmountWords.Undocumented(judged);
        return $"Not documented in the records searched{records}: {missing}.{RecordWords.Doubted(judged, answers)} On this record the request is not medically necessary.";
    }

    private static string Open(IReadOnlyList<OpenQuestion> questions) => $"The result depends on {Answers(questions)}: {string.Join(' ', questions)}";

    private static string Answers(IReadOnlyList<OpenQuestion> questions) => questions.Count == 1 ? "an answer that the case does not give" : "answers that the case does not give";

    /// <summary>Whether the last word is a plural: a small s behind another letter than s, i or u (bus, sepsis and glass are none).</summary>
    private static bool IsPlural(string words) => words is [.., not ('s' or 'i' or 'u' or ' '), 's'] and [.., var before, _] && char.IsLower(before);
}
