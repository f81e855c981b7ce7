using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>The body region that the wording leaves out comes from the case: from its diagnoses, else from the accepted body parts. One is taken and said; of several none is chosen.</summary>
internal static class RegionFromCase
{
    public static IReadOnlyList<string> Complete(TreatmentRequest request, CaseFile file, ReadDiagnoses diagnoses, DiagnosisReader reader, List<string> assumptions)
    {
        if (request.Regions.Count > 0)
            return request.Regions;
        var (regions, origin) = diagnoses.Regions.Count > 0 ? (diagnoses.Regions, "diagnoses") : (reader.RegionsIn(file.AcceptedBodyParts), "accepted body parts");
        if (regions.Count == 1)
            assumptions.Add($"The request names no body region; {regions[0]} is taken from the {origin}.");
        else if (regions.Count > 1)
            assumptions.Add($"The request names no body region; the {origin} name {string.Join(", ", regions)}, and none was chosen.");
        return regions;
    }
}
