using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Reads the words of a case's treatments and drugs as requests are read. What stays unknown stays words, and counts as not known.</summary>
internal static class CaseWords
{
    public static CaseFile Read(CaseFile file, RequestReader requests, ClinicalVocabulary vocabulary)
    {
        if (AreKnown(file, vocabulary))
            return file;
        return file with
        {
            TreatmentsGiven = [.. file.TreatmentsGiven.Select(given => vocabulary.FindTreatment(given.Treatment) is not null ? given : Read(given, requests))],
            DrugsInUse = [.. file.DrugsInUse.Select(inUse => vocabulary.FindTreatment(inUse.Drug) is not null ? inUse : Read(inUse, requests))],
        };
    }

    private static bool AreKnown(CaseFile file, ClinicalVocabulary vocabulary)
    {
        foreach (var given in file.TreatmentsGiven)
        {
            if (vocabulary.FindTreatment(given.Treatment) is null)
                return false;
        }
        foreach (var inUse in file.DrugsInUse)
        {
            if (vocabulary.FindTreatment(inUse.Drug) is null)
                return false;
        }
        return true;
    }

    private static GivenTreatment Read(GivenTreatment given, RequestReader requests) =>
        requests.Read(given.Treatment).Items is [{ Treatment: { } treatment } request] ? given with
        {
            Treatment = request.Variant ?? treatment,
            Region = given.Region ?? (request.Regions is [var region] ? region : null),
        } : given;

    private static DrugInUse Read(DrugInUse inUse, RequestReader requests) =>
        requests.Read(inUse.Drug).Items is [{ Drug: not null, Treatment: { } treatment, Alternatives: [] } request] ? inUse with
        {
            Drug = treatment,
            Strength = inUse.Strength ?? request.Strength,
            Form = inUse.Form ?? request.Form,
            ADay = inUse.ADay ?? (inUse.Every is null ? RequestedAmount.ADay(request) : null),
        } : inUse;
}
