using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Law.Gates;
using ImrRules.Law.Regimes;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Lays out a request as the gates look at it.</summary>
internal sealed class RequestAtTheGates(GuidelineLibrary library, RequestReader requests, DiagnosisReader diagnoses)
{
    private readonly ClinicalVocabulary _vocabulary = library.Vocabulary;

    public GatedRequest Of(Determination own, DisputedItem item, CaseFile file, LegalRegime? regime)
    {
        var asked = own.Reading.Items;
        var treatments = asked.Select(request => request.Variant ?? request.Treatment).OfType<string>().Select(_vocabulary.FindTreatment).OfType<Treatment>().ToArray();
        return new GatedRequest
        {
            File = file,
            Item = item,
            Kind = KindOf(asked, item, file),
            Regime = regime,
            OfItsKind = treatments.Length == 0 ? null : treatments.Max(_vocabulary.ProspectiveReviewOf),
            IsDrug = asked.Any(request => request.Drug is not null || request.Compound.Count > 0) || treatments.Any(treatment => treatment.Drug is not null),
            IsCompound = asked.Any(request => request.Compound.Count > 1),
            DaysSupply = asked.Select(request => request.DaysSupply).FirstOrDefault(days => days is not null),
            BodyPartAccepted = BodyPartAccepted(own, file),
            AddressedBySchedule = own.Parts.SelectMany(part => part.Citations).Any(citation => StandingOf(citation) == Standing.Schedule) ? true : null,
            AccordsWithSchedule = Accords(own),
            DecidedByStatute = DecidedByStatute(own),
            SameBefore = SameBefore(asked, file),
        };
    }

    private static KindOfReview KindOf(IReadOnlyList<TreatmentRequest> asked, DisputedItem item, CaseFile file)
    {
        if (file.Review is { } stated)
            return stated;
        return (item.DateOfService ?? file.DateOfService) is not null || asked.Any(request => request.Retrospective || request.DateOfService is not null) ? KindOfReview.Retrospective : KindOfReview.Prospective;
    }

    private bool? BodyPartAccepted(Determination own, CaseFile file)
    {
        var accepted = diagnoses.RegionsIn(file.AcceptedBodyParts);
        var regions = own.Parts.Select(part => part.Region).ToArray();
        if (accepted.Count == 0 || regions.Length == 0 || regions.Contains(null))
            return null;
        return regions.All(region => accepted.Any(part => _vocabulary.LiesWithin(region!, part)));
    }

    private bool? Accords(Determination own) => own.Citation is not { } citation || StandingOf(citation) != Standing.Schedule ? null : own.Outcome switch
    {
        Outcome.MedicallyNecessary => true,
        Outcome.PartlyMedicallyNecessary or Outcome.NotMedicallyNecessary => false,
        _ => null,
    };

    private bool? DecidedByStatute(Determination own)
    {
        if (own.Citation is not { } citation || StandingOf(citation) != Standing.Statute)
            return false;
        return own.Outcome == Outcome.InformationNeeded ? null : true;
    }

    private Standing? StandingOf(Citation citation) => library.Sources.FirstOrDefault(source => source.Id == citation.Source)?.Standing;

    private EarlierMatch[]? SameBefore(IReadOnlyList<TreatmentRequest> asked, CaseFile file) => file.EarlierDecisions is not { } earlier
        ? null
        : [.. earlier.Select(decision => new EarlierMatch(decision, IsSame(asked, requests.Read(decision.Request).Items))).Where(match => match.IsSame != false)];

    /// <summary>Whether two requests are for the same treatment and may be for the same region; null where the words of either are not understood.</summary>
    private bool? IsSame(IReadOnlyList<TreatmentRequest> asked, IReadOnlyList<TreatmentRequest> before)
    {
        if (asked.All(request => request.Treatment is null) || before.All(request => request.Treatment is null))
            return null;
        return asked.Any(now => now.Treatment is not null && before.Any(then => then.Treatment == now.Treatment && then.Variant == now.Variant && MayShareARegion(now.Regions, then.Regions)));
    }

    private bool MayShareARegion(IReadOnlyList<string> some, IReadOnlyList<string> others) => some.Count == 0 || others.Count == 0
        || some.Any(region => others.Any(other => _vocabulary.LiesWithin(region, other) || _vocabulary.LiesWithin(other, region)));
}
