using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The answers that the case states: those of the item win over those of the case, and what is about a region holds for that region alone.</summary>
internal sealed class StatedAnswers(Subject subject, ClinicalVocabulary vocabulary)
{
    public Answer? Find(Fact fact)
    {
        foreach (var answered in subject.Item?.Facts ?? [])
        {
            if (vocabulary.FindFact(answered.Fact) == fact)
                return Understand(fact, answered);
        }
        foreach (var answered in subject.Case.Facts)
        {
            if (vocabulary.FindFact(answered.Fact) == fact && IsAboutTheSubject(fact, answered))
                return Understand(fact, answered);
        }
        return null;
    }

    private bool IsAboutTheSubject(Fact fact, AnsweredFact answered)
    {
        if (fact.About != FactAbout.Region)
            return true;
        var region = answered.Region is null ? null : vocabulary.FindRegion(answered.Region)?.Name ?? answered.Region;
        return region is null || subject.Regions.Count > 0 && subject.Regions.All(asked => vocabulary.LiesWithin(asked, region));
    }

    private Answer Understand(Fact fact, AnsweredFact answered)
    {
        var open = answered.Answer is [AnsweredFact.NotInTheRecords] ? CriterionState.NotDocumented
            : answered.Answer is [AnsweredFact.NotAsked] ? CriterionState.NotAsked : (CriterionState?)null;
        var value = open is null ? FactValueReader.Read(fact, answered.Answer, vocabulary, out _) : null;
        return new Answer(fact, value, AnswerOrigin.Stated)
        {
            Open = open ?? subject.Unanswered,
            Record = answered.Record,
            Words = answered.Words,
        };
    }
}
