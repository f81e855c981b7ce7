using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The answers that the case states: those of the item win over those of the case, and what is about a region holds for that region alone.</summary>
internal sealed class StatedAnswers
{
    private readonly Subject _subject;
    private readonly ClinicalVocabulary _vocabulary;
    private readonly Dictionary<Fact, AnsweredFact> _answered;

    public StatedAnswers(Subject subject, ClinicalVocabulary vocabulary)
    {
        (_subject, _vocabulary) = (subject, vocabulary);
        var ofTheItem = subject.Item?.Facts ?? [];
        _answered = new Dictionary<Fact, AnsweredFact>(ofTheItem.Count + subject.Case.Facts.Count);
        foreach (var answered in ofTheItem)
        {
            if (vocabulary.FindFact(answered.Fact) is { } fact)
                _answered.TryAdd(fact, answered);
        }
        foreach (var answered in subject.Case.Facts)
        {
            if (vocabulary.FindFact(answered.Fact) is { } fact && IsAboutTheSubject(fact, answered))
                _answered.TryAdd(fact, answered);
        }
    }

    public Answer? Find(Fact fact) => _answered.TryGetValue(fact, out var answered) ? Understand(fact, answered) : FromRequest(fact);

    private bool IsAboutTheSubject(Fact fact, AnsweredFact answered)
    {
        if (fact.About != FactAbout.Region)
            return true;
        var region = answered.Region is null ? null : _vocabulary.FindRegion(answered.Region)?.Name ?? answered.Region;
        return region is null ? IsForTheOnlyRegion() : _subject.Regions.Count > 0 && _subject.Regions.All(asked => _vocabulary.LiesWithin(asked, region));
    }

    /// <summary>An answer without a region is about the case's region: of one that has several, nobody knows which.</summary>
    private bool IsForTheOnlyRegion() => _subject.RegionsOfCase.Count == 0 || _subject.Regions.Count == 0
        || _subject.RegionsOfCase.Count == 1 && _subject.Regions.All(asked => _vocabulary.LiesWithin(asked, _subject.RegionsOfCase[0]) || _vocabulary.LiesWithin(_subject.RegionsOfCase[0], asked));

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
