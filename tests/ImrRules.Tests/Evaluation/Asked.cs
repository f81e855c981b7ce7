using ImrRules.Cases;
using ImrRules.Requests;

namespace ImrRules.Tests.Evaluation;

/// <summary>Requests and cases in made-up words, as a host with coded data builds them.</summary>
public static class Asked
{
    public static readonly DateOnly Day = new(2015, 1, 12);

    public static TreatmentRequest For(string treatment, int? visits = null, int? weeks = null, int? levels = null, params string[] regions) => new()
    {
        Treatment = treatment,
        Regions = regions,
        Visits = visits is { } number ? AmountRange.Of(number) : null,
        Weeks = weeks is { } time ? AmountRange.Of(time) : null,
        FrequencyPerWeek = visits is { } all && weeks is { } over ? AmountRange.Of((decimal)all / over) : null,
        Amounts = levels is { } count ? [new StatedAmount("levels", AmountRange.Of(count))] : [],
    };

    /// <summary>A case whose records were searched: what is not answered is not in them.</summary>
    public static CaseFile Searched(params string[] answers) => Of(UnansweredFacts.NotInTheRecords, answers);

    /// <summary>A case of which nothing was asked but what is answered.</summary>
    public static CaseFile NotAsked(params string[] answers) => Of(UnansweredFacts.NotAsked, answers);

    private static CaseFile Of(UnansweredFacts unanswered, string[] answers) => new()
    {
        RequestDate = Day,
        Records = ["Report of the bath house 2014-12-01"],
        UnansweredFacts = unanswered,
        Facts = [.. answers.Select(answer => answer.Split(": ")).Select(pair => new AnsweredFact(pair[0], pair[1]))],
    };
}
