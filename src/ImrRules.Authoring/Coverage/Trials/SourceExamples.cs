using ImrRules.Answers;
using ImrRules.Authoring.Examples;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Authoring.Coverage.Trials;

/// <summary>
/// The recommendations of one source, and those that they refer to, as its examples are judged by them; and the same with one recommendation mistaken.
/// </summary>
internal sealed class SourceExamples
{
    private readonly GuidelineLibrary _own;
    private readonly RequestReader _requests;
    private readonly DiagnosisReader _diagnoses;
    private readonly ItemEvaluation _evaluation;
    private readonly ILookup<string, (Example Example, Recommendation Of)> _byKind;

    public SourceExamples(GuidelineLibrary library, GuidelineSource source, RequestReader requests, DiagnosisReader diagnoses)
    {
        (_requests, _diagnoses) = (requests, diagnoses);
        _own = OwnSource.Of(library, source);
        _evaluation = new ItemEvaluation(_own, requests, diagnoses);
        _byKind = _own.Recommendations.Where(recommendation => recommendation.Source == source)
            .SelectMany(recommendation => recommendation.Examples.SelectMany(example => KindsAsked(example).Select(kind => (kind, example, recommendation))))
            .ToLookup(found => found.kind, found => (found.example, found.recommendation));
    }

    public RequestReading Read(string request) => _requests.Read(request);

    /// <summary>What comes of a case for a recommendation, in the words of an expectation.</summary>
    public string Outcome(ExampleTrial trial) => trial.WordsOf(trial.Judge(_evaluation));

    /// <summary>The examples of all recommendations of the source in which a treatment or a kind of it is asked for.</summary>
    public IEnumerable<(Example Example, Recommendation Of)> AskingFor(string treatment) => _byKind[treatment];

    /// <summary>The same source with a recommendation mistaken, also where others refer to it.</summary>
    public MistakenSource With(Recommendation right, Recommendation mistaken)
    {
        var replaced = new Dictionary<Recommendation, Recommendation> { [right] = mistaken };
        Recommendation[] all = [.. _own.Recommendations.Select(one => Replace(one, replaced))];
        return new MistakenSource(new ItemEvaluation(_own.With(all), _requests, _diagnoses), replaced);
    }

    private static Recommendation Replace(Recommendation one, Dictionary<Recommendation, Recommendation> replaced)
    {
        if (replaced.TryGetValue(one, out var other))
            return other;
        var see = one.See.Select(seen => Replace(seen, replaced)).ToArray();
        return replaced[one] = see.SequenceEqual(one.See) ? one : one with { See = see };
    }

    private IEnumerable<string> KindsAsked(Example example) => _requests.Read(example.Request).Items
        .SelectMany(item => item.Compound.Select(part => part.Name).Append(item.Variant ?? item.Treatment).OfType<string>())
        .SelectMany(name => _own.Vocabulary.FindTreatment(name)?.WithWiderKinds ?? []).Distinct();
}
