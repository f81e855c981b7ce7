using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>An answer of a case or an item, with the fact that it answers.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answered">The answer as it was given.</param>
/// <param name="Value">What its words were understood as; null where they say that it is open, or are not understood.</param>
internal readonly record struct StatedFact(Fact Fact, AnsweredFact Answered, FactValue? Value)
{
    public static StatedFact Of(Fact fact, AnsweredFact answered, ClinicalVocabulary vocabulary) =>
        new(fact, answered, IsOpen(answered) ? null : FactValueReader.Read(fact, answered.Answer, vocabulary));

    /// <summary>Those of which the vocabulary knows the fact.</summary>
    public static StatedFact[] Known(IReadOnlyList<AnsweredFact> all, ClinicalVocabulary vocabulary)
    {
        if (all.Count == 0)
            return [];
        var known = new List<StatedFact>(all.Count);
        foreach (var answered in all)
        {
            if (vocabulary.FindFact(answered.Fact) is { } fact)
                known.Add(Of(fact, answered, vocabulary));
        }
        return [.. known];
    }

    /// <summary>Whether an answer says that it was not found, or not asked for.</summary>
    public static bool IsOpen(AnsweredFact answered) => answered.Answer is [AnsweredFact.NotInTheRecords] or [AnsweredFact.NotAsked];
}
