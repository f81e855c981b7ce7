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
        var days = DaysOf(limit.UpTo.Period);
        var asked = days is { } period ? Rate(request, limit.UpTo.Unit, period, vocabulary) : RequestedAmount.Of(request, limit.UpTo.Unit, vocabulary);
        var judged = new JudgedAmount(Support.All) { Limit = limit, Requested = asked is null || days is null ? asked : RequestedAmount.Of(request, limit.UpTo.Unit, vocabulary) ?? asked, Allowed = limit.UpTo, Pages = limit.Pages };
        if (asked is null)
            return limit.MustBeKnown ? judged with { Support = Open(matter.Answers.Subject.Unanswered) } : judged;
        if (asked <= limit.UpTo.UpTo)
            return judged;
        if (!CourseJudge.CanBeCut(limit.UpTo.Unit, vocabulary))
            return judged with { Support = Support.Nothing };
        var periods = days is { } each ? Periods(request, each) : 1;
        return judged with { Support = Support.Part, Supported = periods is { } known ? new Measure(decimal.Floor(limit.UpTo.UpTo * known), limit.UpTo.Unit) : null };
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

    /// <summary>How many days a rate counts for; null for what is no rate.</summary>
    private static decimal? DaysOf(Period period) => period switch
    {
        Period.Day => TimeUnits.DaysIn(TimeUnits.Days),
        Period.Week => TimeUnits.DaysIn(TimeUnits.Weeks),
        Period.Month => TimeUnits.DaysIn(TimeUnits.Months),
        Period.Year => TimeUnits.DaysIn(TimeUnits.Years),
        _ => null,
    };

    private static decimal? Rate(TreatmentRequest request, string unit, decimal days, ClinicalVocabulary vocabulary)
    {
        if (unit == RequestedAmount.Visits && request.FrequencyPerWeek is { } frequency)
            return frequency.Max * days / TimeUnits.DaysIn(TimeUnits.Weeks);
        return RequestedAmount.Days(request) is { } over and > 0 ? RequestedAmount.Of(request, unit, vocabulary) * days / over : null;
    }

    /// <summary>For how many of the periods it is asked; null where the request does not say.</summary>
    private static decimal? Periods(TreatmentRequest request, decimal days)
    {
        var over = RequestedAmount.Days(request)
            ?? (request is { Visits: { } visits, FrequencyPerWeek: { Max: > 0 } rate } ? decimal.Ceiling(visits.Max / rate.Max) * TimeUnits.DaysIn(TimeUnits.Weeks) : null);
        return over / days;
    }
}
