using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>Judges a request by a limit. A limit looks at this request alone; an amount that is not stated is not exceeded, unless the limit says that it must be known.</summary>
internal static class LimitJudge
{
    public static JudgedAmount Judge(Limit limit, Matter matter)
    {
        var vocabulary = matter.Answers.Vocabulary;
        if (vocabulary.FindQuantity(limit.UpTo.Unit)?.AnsweredBy is { } fact && vocabulary.FindFact(fact) is { } answered)
            return ByAnswer(limit, matter.Answers.Of(answered));

        var request = matter.Answers.Subject.Request;
        var isRate = limit.UpTo.Period == Period.Week;
        var asked = isRate ? Rate(request, limit.UpTo.Unit, vocabulary) : RequestedAmount.Of(request, limit.UpTo.Unit, vocabulary);
        var judged = new JudgedAmount(Support.All) { Limit = limit, Requested = asked, Allowed = limit.UpTo, Pages = limit.Pages };
        if (asked is null)
            return limit.MustBeKnown ? judged with { Support = Open(matter.Answers.Subject.Unanswered) } : judged;
        if (asked <= limit.UpTo.UpTo)
            return judged;
        if (!CourseJudge.CanBeCut(limit.UpTo.Unit, vocabulary))
            return judged with { Support = Support.Nothing };
        var weeks = !isRate ? 1 : request.Weeks?.Max ?? Weeks(request);
        return judged with { Support = Support.Part, Supported = weeks is { } known ? new Measure(limit.UpTo.UpTo * known, limit.UpTo.Unit) : null };
    }

    private static JudgedAmount ByAnswer(Limit limit, Answer answer)
    {
        var judged = new JudgedAmount(Support.All) { Limit = limit, Allowed = limit.UpTo, Pages = limit.Pages, Answer = answer };
        return answer.Judge(new FactTest.Compared(Comparison.AtMost, new Measure(limit.UpTo.UpTo, limit.UpTo.Unit))) switch
        {
            CriterionState.Met => judged,
            CriterionState.NotMet => judged with { Support = Support.Nothing },
            var open => limit.MustBeKnown ? judged with { Support = Open(open) } : judged,
        };
    }

    private static Support Open(CriterionState state) => state == CriterionState.NotAsked ? Support.NotAsked : Support.NotDocumented;

    private static decimal? Rate(TreatmentRequest request, string unit, ClinicalVocabulary vocabulary) =>
        request.FrequencyPerWeek?.Max ?? (request.Weeks is { Max: > 0 } weeks ? RequestedAmount.Of(request, unit, vocabulary) / weeks.Max : null);

    private static decimal? Weeks(TreatmentRequest request) =>
        request is { Visits: { } visits, FrequencyPerWeek: { Max: > 0 } rate } ? decimal.Ceiling(visits.Max / rate.Max) : null;
}
