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
            var choice = request.Alternatives.Prepend(request).ToArray();
            foreach (var chosen in choice)
            {
                var around = whole with
                {
                    Request = chosen,
                    OtherRequests = requests.Count == 1 ? whole.OtherRequests : [.. whole.OtherRequests, .. requests.Where(other => other != request)],
                    Instead = choice.Length == 1 ? [] : [.. choice.Where(other => other != chosen).Select(other => other.Treatment).OfType<string>()],
                };
                foreach (var part in OfOne(around, diagnoses))
                    yield return part;
            }
        }
    }

    private IEnumerable<(Subject Subject, TreatmentRequest Request, IReadOnlyList<string> Assumptions)> OfOne(Subject whole, ReadDiagnoses diagnoses)
    {
        var request = whole.Request;
        if (request.Treatment is null)
        {
            yield return (whole with { Treatment = "" }, request, []);
            yield break;
        }
        var assumptions = new List<string>();
        foreach (var words in diagnoses.Unread)
            assumptions.Add($"The diagnosis \"{words}\" is not in the vocabulary; which conditions it names is open.");
        var regions = RegionFromCase.Complete(request, whole, diagnoses, diagnosisReader, vocabulary, assumptions);
        var stated = request.Regions.Count > 1 ? regions.Select(region => (IReadOnlyList<string>)[region]) : [regions];
        foreach (var region in stated)
        {
            foreach (var treatment in request.Compound.Count > 1 ? request.Compound.Select(ingredient => ingredient.Name) : [request.Variant ?? request.Treatment])
                yield return (whole with { Treatment = treatment, Regions = region }, request, assumptions);
        }
    }
}
