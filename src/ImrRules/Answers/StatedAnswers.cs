using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The answers that the case states: those of the item win over those of the case, and what is about a region holds for that region alone.</summary>
internal sealed class StatedAnswers(Subject subject, ClinicalVocabulary vocabulary)
{
    private readonly StatedFact[] _ofTheItem = StatedFact.Known(subject.Item?.Facts ?? [], vocabulary);
    private readonly StatedFact[] _ofTheCase = subject.FactsOfCase ?? StatedFact.Known(subject.Case.Facts, vocabulary);

    /// <summary>What the case states; null where it states nothing. Of which of several regions an answer is, where it does not say so, is still to be asked.</summary>
    public Answer? Find(Fact fact)
    {
        if (subject.Supposed?.GetValueOrDefault(fact) is { } supposed)
            return new Answer(fact, supposed, AnswerOrigin.Stated);
        foreach (var stated in _ofTheItem)
        {
            if (stated.Fact == fact && (stated.Answered.Region is null || IsAboutTheSubject(stated)))
                return Understand(stated);
        }
        var isWithoutRegion = false;
        foreach (var stated in _ofTheCase)
        {
            if (stated.Fact != fact)
                continue;
            if (fact.About == FactAbout.Region && stated.Answered.Region is null && subject.RegionsOfCase.Count > 1)
                isWithoutRegion = true;
            else if (IsAboutTheSubject(stated))
                return Understand(stated);
        }
        return FromRequest(fact) ?? (isWithoutRegion ? new Answer(fact, Value: null, AnswerOrigin.Stated) { Open = CriterionState.NotAsked } : null);
    }

    private bool IsAboutTheSubject(StatedFact stated) => stated.Fact.About != FactAbout.Region || IsAboutTheRegion(stated.Answered);

    private bool IsAboutTheRegion(AnsweredFact answered)
    {
        var region = answered.Region is null ? null : vocabulary.FindRegion(answered.Region)?.Name ?? answered.Region;
        region ??= subject.RegionsOfCase is [var only] ? only : null;
        return region is null || (subject.Regions.Count > 0 || answered.Region is null) && AreAllNear(region);
    }

    private bool AreAllNear(string region) => subject.Regions.All(asked => vocabulary.LiesWithin(asked, region) || vocabulary.LiesWithin(region, asked));

    /// <summary>What the words of the request say by themselves.</summary>
    private Answer? FromRequest(Fact fact)
    {
        foreach (var answered in subject.Request.Answered)
        {
            if (vocabulary.FindFact(answered.Fact) == fact && FactValueReader.Read(fact, [answered.Answer], vocabulary) is { } value)
                return new Answer(fact, value, AnswerOrigin.Stated) { Basis = "the request", Words = answered.Words };
        }
        return null;
    }

    private Answer Understand(StatedFact stated) => new(stated.Fact, stated.Value, AnswerOrigin.Stated)
    {
        Open = stated.Answered.Answer switch
        {
            [AnsweredFact.NotInTheRecords] => CriterionState.NotDocumented,
            [AnsweredFact.NotAsked] => CriterionState.NotAsked,
            _ => subject.Unanswered,
        },
        Record = stated.Answered.Record,
        Words = stated.Answered.Words,
    };
}
