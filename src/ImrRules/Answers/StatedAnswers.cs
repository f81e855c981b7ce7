using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The answers that the case states: those of the item win over those of the case, and what is about a region holds for that region alone.</summary>
internal sealed class StatedAnswers
{
    private readonly Subject _subject;
    private readonly ClinicalVocabulary _vocabulary;
    private readonly Dictionary<Fact, AnsweredFact> _answered;
    private readonly HashSet<Fact>? _withoutRegion;

    public StatedAnswers(Subject subject, ClinicalVocabulary vocabulary)
    {
        (_subject, _vocabulary) = (subject, vocabulary);
        var ofTheItem = subject.Item?.Facts ?? [];
        _answered = new Dictionary<Fact, AnsweredFact>(ofTheItem.Count + subject.Case.Facts.Count);
        foreach (var answered in ofTheItem)
        {
            if (vocabulary.FindFact(answered.Fact) is { } fact && (answered.Region is null || IsAboutTheSubject(fact, answered)))
                _answered.TryAdd(fact, answered);
        }
        foreach (var answered in subject.Case.Facts)
        {
            if (vocabulary.FindFact(answered.Fact) is not { } fact)
                continue;
            if (fact.About == FactAbout.Region && answered.Region is null && subject.RegionsOfCase.Count > 1)
                (_withoutRegion ??= []).Add(fact);
            else if (IsAboutTheSubject(fact, answered))
                _answered.TryAdd(fact, answered);
        }
    }

    /// <summary>What the case states; null where it states nothing. Of which of several regions an answer is, where it does not say so, is still to be asked.</summary>
    public Answer? Find(Fact fact)
    {
        if (_subject.Supposed?.GetValueOrDefault(fact) is { } supposed)
            return new Answer(fact, supposed, AnswerOrigin.Stated);
        if (_answered.TryGetValue(fact, out var answered))
            return Understand(fact, answered);
        return FromRequest(fact) ?? (_withoutRegion?.Contains(fact) == true ? new Answer(fact, Value: null, AnswerOrigin.Stated) { Open = CriterionState.NotAsked } : null);
    }

    private bool IsAboutTheSubject(Fact fact, AnsweredFact answered) => fact.About != FactAbout.Region || IsAboutTheRegion(answered);

    private bool IsAboutTheRegion(AnsweredFact answered)
    {
        var region = answered.Region is null ? null : _vocabulary.FindRegion(answered.Region)?.Name ?? answered.Region;
        region ??= _subject.RegionsOfCase is [var only] ? only : null;
        return region is null || (_subject.Regions.Count > 0 || answered.Region is null) && _subject.Regions.All(asked => _vocabulary.LiesWithin(asked, region) || _vocabulary.LiesWithin(region, asked));
    }

    /// <summary>What the words of the request say by themselves.</summary>
    private Answer? FromRequest(Fact fact)
    {
        foreach (var answered in _subject.Request.Answered)
        {
            if (_vocabulary.FindFact(answered.Fact) == fact && FactValueReader.Read(fact, [answered.Answer], _vocabulary) is { } value)
                return new Answer(fact, value, AnswerOrigin.Stated) { Basis = "the request", Words = answered.Words };
        }
        return null;
    }

    private Answer Understand(Fact fact, AnsweredFact answered)
    {
        var open = answered.Answer is [AnsweredFact.NotInTheRecords] ? CriterionState.NotDocumented
            : answered.Answer is [AnsweredFact.NotAsked] ? CriterionState.NotAsked : (CriterionState?)null;
        var value = open is null ? FactValueReader.Read(fact, answered.Answer, _vocabulary) : null;
        return new Answer(fact, value, AnswerOrigin.Stated)
        {
            Open = open ?? _subject.Unanswered,
            Record = answered.Record,
            Words = answered.Words,
        };
    }
}
