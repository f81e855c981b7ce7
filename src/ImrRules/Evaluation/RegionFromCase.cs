using ImrRules.Answers;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>The body region that the wording leaves out comes from the diagnoses beside the item, else from the case: from its diagnoses, else from the accepted body parts. One is taken and said; of several none is chosen.</summary>
internal static class RegionFromCase
{
    public static IReadOnlyList<string> Complete(TreatmentRequest request, Subject whole, ReadDiagnoses diagnoses, DiagnosisReader reader, ClinicalVocabulary vocabulary, List<string> assumptions)
    {
        var beside = reader.Read(whole.Item?.Diagnoses ?? []).Regions;
        if (request.Regions is [var written])
            return Narrowed(request, written, beside.Count > 0 ? beside : diagnoses.Regions, vocabulary, assumptions);
        if (request.Regions.Count > 0)
            return request.Regions;
        var (regions, origin) = beside.Count > 0 ? (beside, "diagnoses beside it")
            : whole.RegionsOfMain.Count > 0 ? (whole.RegionsOfMain, "service that it goes with")
            : diagnoses.Regions.Count > 0 ? (diagnoses.Regions, "diagnoses")
            : (reader.RegionsIn(whole.Case.AcceptedBodyParts), "accepted body parts");
        if (regions.Count == 1)
            assumptions.Add($"The request names no body region; {regions[0]} is taken from the {origin}.");
        else if (regions.Count > 1)
            assumptions.Add($"The request names no body region; the {origin} name {string.Join(", ", regions)}, and none was chosen.");
        return regions;
    }

    /// <summary>A wide region ("spine") is narrowed to those within it that the diagnoses name.</summary>
    private static IReadOnlyList<string> Narrowed(TreatmentRequest request, string written, IReadOnlyList<string> named, ClinicalVocabulary vocabulary, List<string> assumptions)
    {
        List<string>? within = null;
        for (var at = 0; at < named.Count; at++)
        {
            if (named[at] != written && vocabulary.LiesWithin(named[at], written))
                (within ??= []).Add(named[at]);
        }
        if (within is null)
            return request.Regions;
        assumptions.Add($"The request names {written}; the diagnoses narrow it to {string.Join(", ", within)}.");
        return within;
    }
}
