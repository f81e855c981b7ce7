using ImrRules.Answers;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Splits an item into the parts that are judged one by one: its treatments, their regions, the ingredients of a compound.</summary>
internal sealed class ItemParts(DiagnosisReader diagnosisReader, ClinicalVocabulary vocabulary)
{
    public IEnumerable<(Subject Subject, TreatmentRequest Request, IReadOnlyList<string> Assumptions)> Of(
        IReadOnlyList<TreatmentRequest> requests, Subject whole, ReadDiagnoses diagnoses)
    {
        foreach (var request in requests)
        {
            if (request.Treatment is null)
            {
                yield return (whole with { Request = request, Treatment = "" }, request, []);
                continue;
            }
            var assumptions = new List<string>();
            foreach (var words in diagnoses.Unread)
                assumptions.Add($"The diagnosis \"{words}\" is not in the vocabulary; which conditions it names is open.");
            var regions = RegionFromCase.Complete(request, whole, diagnoses, diagnosisReader, vocabulary, assumptions);
            var stated = request.Regions.Count > 1 ? regions.Select(region => (IReadOnlyList<string>)[region]) : [regions];
            foreach (var region in stated)
            {
                foreach (var treatment in request.Compound.Count > 1 ? request.Compound.Select(ingredient => ingredient.Name) : [request.Variant ?? request.Treatment])
                    yield return (whole with { Request = request, Treatment = treatment, Regions = region }, request, assumptions);
            }
        }
    }
}
