using ImrRules.Answers;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Splits an item into the parts that are judged one by one: its treatments, their regions, the ingredients of a compound.</summary>
internal sealed class ItemParts(DiagnosisReader diagnosisReader, ClinicalVocabulary vocabulary)
{
    public IReadOnlyList<(Subject Subject, IReadOnlyList<string> Assumptions)> Of(IReadOnlyList<TreatmentRequest> requests, Subject whole, ReadDiagnoses diagnoses)
    {
        var parts = new List<(Subject, IReadOnlyList<string>)>(requests.Count);
        foreach (var request in requests)
        {
            var others = requests.Count == 1 ? whole.OtherRequests : Beside(request, requests, whole);
            AddOf(request, Instead(request, request), others);
            foreach (var alternative in request.Alternatives)
                AddOf(alternative, Instead(alternative, request), others);
        }
        return parts;

        void AddOf(TreatmentRequest chosen, IReadOnlyList<string> instead, IReadOnlyList<TreatmentRequest> others)
        {
            var assumptions = new List<string>();
            foreach (var (treatment, regions) in Split(chosen, whole, diagnoses, assumptions))
                parts.Add((whole with { Request = chosen, OtherRequests = others, Instead = instead, Treatment = treatment, Regions = regions }, assumptions));
        }
    }

    private static IReadOnlyList<TreatmentRequest> Beside(TreatmentRequest request, IReadOnlyList<TreatmentRequest> requests, Subject whole) =>
        [.. whole.OtherRequests, .. requests.Where(other => other != request)];

    /// <summary>The treatments that are offered in place of a chosen one.</summary>
    private static IReadOnlyList<string> Instead(TreatmentRequest chosen, TreatmentRequest request) => request.Alternatives.Count == 0 ? []
        : [.. request.Alternatives.Prepend(request).Where(other => other != chosen).Select(other => other.Treatment).OfType<string>()];

    private (string Treatment, IReadOnlyList<string> Regions)[] Split(TreatmentRequest request, Subject whole, ReadDiagnoses diagnoses, List<string> assumptions)
    {
        if (request.Treatment is null)
            return [("", [])];
        foreach (var words in diagnoses.Unread)
            assumptions.Add($"The diagnosis \"{words}\" is not in the vocabulary; which conditions it names is open.");
        var regions = RegionFromCase.Complete(request, whole, diagnoses, diagnosisReader, vocabulary, assumptions);
        if (request.Regions.Count <= 1 && request.Compound.Count <= 1)
            return [(request.Variant ?? request.Treatment, regions)];
        var stated = request.Regions.Count > 1 ? regions.Select(region => (IReadOnlyList<string>)[region]) : [regions];
        string[] treatments = request.Compound.Count > 1 ? [.. request.Compound.Select(ingredient => ingredient.Name)] : [request.Variant ?? request.Treatment];
        return [.. stated.SelectMany(_ => treatments, (region, treatment) => (treatment, region))];
    }
}
