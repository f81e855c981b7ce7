using ImrRules.Answers;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Citing;

/// <summary>Answers the questions on one citation of the claims administrator: yes, no, or not known. What this library does not hold is never the guideline's silence.</summary>
/// <param name="citation">The citation.</param>
/// <param name="part">The part of the item that decides; null where nothing was understood.</param>
/// <param name="standard">Its place in both legal orders; null where it has none.</param>
/// <param name="onTreatment">All recommendations on its treatment and wider kinds.</param>
/// <param name="library">The guidelines.</param>
/// <param name="reader">What tells which treatment is a kind of which.</param>
internal sealed class CitationAnswers(
    ReadCitation citation, PartJudgement? part, Standard? standard, IReadOnlyList<Recommendation> onTreatment, GuidelineLibrary library, CitationReader reader)
{
    private const int MostNamed = 3;

    private const string NotInLibrary = "it is not in this library";

    public ReadCitation Citation => citation;

    private string Treatment => part?.Subject.Treatment ?? "";

    /// <summary>What the cited source says of the treatment, under the cited heading or on the cited page where one is named.</summary>
    private IReadOnlyList<Recommendation> Cited => field ??= citation.Source is not { } source ? []
        : [.. onTreatment.Where(recommendation => recommendation.Source == source
            && (citation.Piece.Heading.Length == 0 || citation.Heading.Held.Contains(recommendation))
            && (citation.Piece.Heading.Length > 0 || citation.Piece.Pages is null || recommendation.Pages is null || CitedPages.Overlap(recommendation.Pages, citation.Piece.Pages)))];

    public CitationAnswer SpeaksToTheTreatment()
    {
        if (part?.Matter is not { } matter || Treatment.Length == 0)
            return new CitationAnswer(null, "the request was not understood");
        if (citation.Source is not { } source)
            return new CitationAnswer(null, citation.IsAmbiguous ? "which guideline is meant is not clear" : NotInLibrary);
        if (Cited.FirstOrDefault(recommendation => IsForTheRegion(recommendation, matter)) is { } fitting)
            return new CitationAnswer(true, Place(fitting));
        var elsewhere = onTreatment.FirstOrDefault(recommendation => recommendation.Source == source && IsForTheRegion(recommendation, matter));
        var other = elsewhere is null ? "" : $"; the same guideline speaks to {Treatment} under {Place(elsewhere)}";
        if (matter.Situation.IsFor(source.Scope.Regions) == CriterionState.NotMet && !part.Subject.RegionsOfCase.Any(region => source.Scope.Regions.Contains(region)))
            return new CitationAnswer(false, "it is on another body region: " + Listed([.. source.Scope.Regions]));
        var named = citation.Heading.Treatments;
        if (named.Any(IsRelated))
            return new CitationAnswer(true, $"its heading names {Treatment}; what stands under it is not held by this library{other}");
        if (named.Count > 0 && citation.Heading.IsReadWhole)
            return new CitationAnswer(false, $"what it names is on {Listed([.. named])}, not on {Treatment}{other}");
        return new CitationAnswer(null, $"{(Cited.Count > 0 ? $"what is held of it on {Treatment} is for another body region" : $"nothing of it on {Treatment} is held by this library")}{other}");
    }

    public (CitedStance Stance, string Words) Says()
    {
        if (citation.Source is null)
            return (CitedStance.NotKnown, NotInLibrary);
        var applying = part?.Applying.Where(one => Cited.Contains(one.Recommendation)).Select(one => one.Judged).ToArray() ?? [];
        var said = Array.Find(applying, judged => judged == part!.Governs || judged == part.Deciding) ?? (applying.Length > 0 ? applying[0] : null);
        if (said is null)
            return (CitedStance.NotKnown, Cited.Count > 0 ? $"{Verdict(Cited[0])}; it does not apply here" : "nothing of it on this is held by this library");
        return said.Recommendation.IsSilent ? (CitedStance.Silent, Verdict(said.Recommendation)) : said.Support switch
        {
            Support.All => (CitedStance.TheOpposite, $"{Verdict(said.Recommendation)}; it supports the request"),
            Support.Part => (CitedStance.InPart, $"{Verdict(said.Recommendation)}; it supports {said.Supported} of the request"),
            Support.NotAsked => (CitedStance.NotKnown, $"{Verdict(said.Recommendation)}; whether it supports the request depends on what nobody asked"),
            _ => (CitedStance.TheSame, $"{Verdict(said.Recommendation)}; it supports nothing of the request"),
        };
    }

    public CitationAnswer InForce()
    {
        if (citation.Source is not { } source || part?.Matter is not { } matter)
            return new CitationAnswer(null, citation.Source is null ? NotInLibrary : "the case has no date");
        if (source.DaysInForce is not { } days)
            return new CitationAnswer(true, "its days are not bounded here");
        if (source.InForceOn(matter.Dates))
            return new CitationAnswer(true, $"for {days}");
        var instead = library.Sources.FirstOrDefault(other => other.InForceOn(matter.Dates) && (other.Replaces == source.Id || source.Replaces == other.Id));
        return new CitationAnswer(false, $"for {days}{(instead is null ? "" : $"; on the day of this case it is {instead.Title}")}");
    }

    public CitationAnswer SkipsAHigherPlace()
    {
        if (part?.Deciding is not { } deciding || standard is not { Rank: { } rank, Step: { } step })
            return new CitationAnswer(null, "nothing that this library holds decides");
        // what is said to be no part of the schedule stands below it, whatever it is
        if ((citation.Source?.Standing ?? (citation.Piece is { OfSchedule: false, Heading.Length: > 0 } ? Standing.OtherGuideline : null)) is not { } standing)
            return new CitationAnswer(null, "where it stands is not known");
        return deciding.Recommendation.Source.Standing < standing
            ? new CitationAnswer(true, $"rank {rank.Name}, step {step.Name} decides: {Evaluation.Citation.Of(deciding.Recommendation)}")
            : new CitationAnswer(false, "nothing higher decides");
    }

    /// <summary>Null where no page is named.</summary>
    public CitationAnswer? PageIsHeld()
    {
        if (citation.Piece.Pages is not { } pages)
            return null;
        if (citation.Source is not { } source)
            return new CitationAnswer(null, NotInLibrary);
        var held = library.Recommendations.Where(recommendation => recommendation.Source == source).ToArray();
        if (Array.TrueForAll(held, recommendation => recommendation.Pages is null))
            return new CitationAnswer(null, held.Length == 0 ? "nothing of it is held by this library" : "it is held by sections, not by pages");
        var topics = held.Where(recommendation => CitedPages.Overlap(recommendation.Pages, pages)).Select(recommendation => recommendation.Topic).Distinct().ToArray();
        return topics.Length > 0 ? new CitationAnswer(true, Listed(topics)) : new CitationAnswer(false, "nothing of it is held by this library");
    }

    /// <summary>Whether a treatment that a heading names is the requested one, a wider or a narrower kind of it, or a component.</summary>
    private bool IsRelated(string named) => reader.IsKind(Treatment, named) || reader.IsKind(named, Treatment) || part!.Subject.Request.Components.Contains(named);

    private static bool IsForTheRegion(Recommendation recommendation, Matter matter) =>
        Kleene.Both(matter.Situation.IsFor(recommendation.Scope.Regions), matter.Situation.IsFor(recommendation.Source.Scope.Regions)) != CriterionState.NotMet;

    private static string Verdict(Recommendation recommendation) => $"{SaysWords.Of(recommendation.Says)} ({Place(recommendation)})";

    private static string Place(Recommendation recommendation) => recommendation.Pages is { } pages ? $"{recommendation.Topic}, {(pages.AsSpan().IndexOfAny('-', ',') < 0 ? "page" : "pages")} {pages}" : recommendation.Topic;

    private static string Listed(string[] names) => names.Length <= MostNamed ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNamed))} and more";
}
