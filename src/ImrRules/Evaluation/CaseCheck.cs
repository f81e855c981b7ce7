using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Refuses a case whose facts the vocabulary does not know, or whose answers it does not take: ignored, they would turn into a refusal of treatment.</summary>
internal static class CaseCheck
{
    public static void Check(CaseFile file, ClinicalVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var answered in file.Facts.Concat(file.Items.SelectMany(item => item.Facts)))
        {
            if (vocabulary.FindFact(answered.Fact) is not { } fact)
                throw new ArgumentException($"\"{answered.Fact}\" is not a known fact. {Spelling.DidYouMean(answered.Fact, vocabulary.Facts.Select(known => known.Name))}", nameof(file));
            if (answered.Answer is not ([AnsweredFact.NotInTheRecords] or [AnsweredFact.NotAsked]) && FactValueReader.Read(fact, answered.Answer, vocabulary) is null)
                throw new ArgumentException($"The answer to \"{fact.Name}\" is not understood; it takes {FactValueReader.Expected(fact)}, {AnsweredFact.NotInTheRecords}, {AnsweredFact.NotAsked}.", nameof(file));
        }
    }
}
