using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Refuses a case or a coded request whose names the vocabulary does not know, or whose answers it does not take: ignored, they would turn into a refusal of treatment. What stands there may be a patient's and is not repeated.</summary>
internal static class CaseCheck
{
    /// <summary>Checks a case.</summary>
    /// <returns>The answers of the case as they were understood.</returns>
    public static StatedFact[] Check(CaseFile file, ClinicalVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(file);
        ReviewWords.Check(file);
        var facts = new StatedFact[file.Facts.Count];
        for (var at = 0; at < facts.Length; at++)
            facts[at] = Check(file.Facts[at], vocabulary);
        foreach (var phase in file.Phases)
            _ = vocabulary.FindPhase(phase) ?? throw Unknown("phase of care", phase, vocabulary.Phases.Select(known => known.Name));
        foreach (var item in file.Items)
        {
            foreach (var answered in item.Facts)
                Check(answered, vocabulary);
            if (item.Coded is { } coded)
                Check(coded, vocabulary);
        }
        return facts;
    }

    /// <summary>A coded request, with the vocabulary's own names in place of other wordings.</summary>
    public static TreatmentRequest Named(TreatmentRequest request, ClinicalVocabulary vocabulary)
    {
        Check(request, vocabulary);
        if (HasOwnNames(request, vocabulary))
            return request;
        return request with
        {
            Treatment = request.Treatment is null ? null : vocabulary.FindTreatment(request.Treatment)!.Name,
            Regions = [.. request.Regions.Select(region => vocabulary.FindRegion(region)!.Name)],
            Alternatives = [.. request.Alternatives.Select(alternative => Named(alternative, vocabulary))],
        };
    }

    private static bool HasOwnNames(TreatmentRequest request, ClinicalVocabulary vocabulary)
    {
        for (var at = 0; at < request.Regions.Count; at++)
        {
            if (vocabulary.FindRegion(request.Regions[at])!.Name != request.Regions[at])
                return false;
        }
        return request.Alternatives.All(alternative => HasOwnNames(alternative, vocabulary)) && (request.Treatment is null || vocabulary.FindTreatment(request.Treatment)!.Name == request.Treatment);
    }

    private static void Check(TreatmentRequest request, ClinicalVocabulary vocabulary)
    {
        if (request.Treatment is { } treatment)
            _ = vocabulary.FindTreatment(treatment) ?? throw Unknown("treatment", treatment, vocabulary.Treatments.Select(known => known.Name));
        foreach (var region in request.Regions)
            CheckRegion(region, vocabulary);
        foreach (var alternative in request.Alternatives)
            Check(alternative, vocabulary);
    }

    private static StatedFact Check(AnsweredFact answered, ClinicalVocabulary vocabulary)
    {
        var fact = vocabulary.FindFact(answered.Fact) ?? throw Unknown("fact", answered.Fact, vocabulary.Facts.Select(known => known.Name));
        if (answered.Region is { } region)
            CheckRegion(region, vocabulary);
        if (!answered.Answer.Contains(null!) && StatedFact.Of(fact, answered, vocabulary) is var stated && (stated.Value is not null || StatedFact.IsOpen(answered)))
            return stated;
        throw new ArgumentException($"The answer to \"{fact.Name}\" is not understood; it takes {FactValueReader.Expected(fact)}, {AnsweredFact.NotInTheRecords}, {AnsweredFact.NotAsked}.", nameof(answered));
    }

    private static void CheckRegion(string region, ClinicalVocabulary vocabulary) =>
        _ = vocabulary.FindRegion(region) ?? throw Unknown("body region", region, vocabulary.Regions.Select(known => known.Name));

    private static ArgumentException Unknown(string kind, string name, IEnumerable<string> names) =>
        new($"The vocabulary does not know a {kind} of the case or request. {Spelling.DidYouMean(name, names)}".TrimEnd(), nameof(name));
}
