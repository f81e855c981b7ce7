using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Refuses a case or a coded request whose names the vocabulary does not know, or whose answers it does not take: ignored, they would turn into a refusal of treatment.</summary>
internal static class CaseCheck
{
    public static void Check(CaseFile file, ClinicalVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var answered in file.Facts.Concat(file.Items.SelectMany(item => item.Facts)))
            Check(answered, vocabulary);
        foreach (var phase in file.Phases)
            Known("phase of care", phase, vocabulary.FindPhase(phase), vocabulary.Phases.Select(known => known.Name), nameof(file));
        foreach (var coded in file.Items.Select(item => item.Coded).OfType<TreatmentRequest>())
            Check(coded, vocabulary);
    }

    /// <summary>A coded request, with the vocabulary's own names in place of other wordings.</summary>
    public static TreatmentRequest Named(TreatmentRequest request, ClinicalVocabulary vocabulary)
    {
        Check(request, vocabulary);
        return request with
        {
            Treatment = request.Treatment is null ? null : vocabulary.FindTreatment(request.Treatment)!.Name,
            Regions = [.. request.Regions.Select(region => vocabulary.FindRegion(region)!.Name)],
        };
    }

    private static void Check(TreatmentRequest request, ClinicalVocabulary vocabulary)
    {
        if (request.Treatment is { } treatment)
            Known("treatment", treatment, vocabulary.FindTreatment(treatment), vocabulary.Treatments.Select(known => known.Name), nameof(request));
        foreach (var region in request.Regions)
            Known("body region", region, vocabulary.FindRegion(region), vocabulary.Regions.Select(known => known.Name), nameof(request));
    }

    private static void Check(AnsweredFact answered, ClinicalVocabulary vocabulary)
    {
        var fact = vocabulary.FindFact(answered.Fact);
        Known("fact", answered.Fact, fact, vocabulary.Facts.Select(known => known.Name), nameof(answered));
        if (answered.Region is { } region)
            Known("body region", region, vocabulary.FindRegion(region), vocabulary.Regions.Select(known => known.Name), nameof(answered));
        if (answered.Answer is ([AnsweredFact.NotInTheRecords] or [AnsweredFact.NotAsked]))
            return;
        if (answered.Answer.Any(word => word is null) || FactValueReader.Read(fact!, answered.Answer, vocabulary) is null)
            throw new ArgumentException($"The answer to \"{fact!.Name}\" is not understood; it takes {FactValueReader.Expected(fact)}, {AnsweredFact.NotInTheRecords}, {AnsweredFact.NotAsked}.", nameof(answered));
    }

    private static void Known(string kind, string name, object? found, IEnumerable<string> names, string parameter)
    {
        if (found is null)
            throw new ArgumentException($"\"{name}\" is not a known {kind}. {Spelling.DidYouMean(name, names)}".TrimEnd(), parameter);
    }
}
