using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Enumeration;

/// <summary>Every combination of answers to some facts, as far as their tests tell them apart.</summary>
internal sealed class AnswerCombinations
{
    /// <summary>More are not gone through: what turns on them stays undecided, and the finding says so.</summary>
    public const int Most = 100_000;

    private readonly ClinicalVocabulary _vocabulary;
    private readonly AnsweredFact[][] _answers;

    /// <param name="requirements">The facts, each as often as it is tested.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="orNotInTheRecords">True where that an answer was looked for and not found counts as one.</param>
    public AnswerCombinations(IEnumerable<FactRequirement> requirements, ClinicalVocabulary vocabulary, bool orNotInTheRecords = false)
    {
        _vocabulary = vocabulary;
        _answers = [.. requirements.GroupBy(requirement => requirement.Fact).Select(asked => AnswersTo(asked.Key, [.. asked.Select(one => one.Test).Distinct()], orNotInTheRecords))];
        Count = _answers.Aggregate(1L, (count, answers) => Math.Min(count * answers.Length, int.MaxValue));
    }

    /// <summary>How many there are.</summary>
    public long Count { get; }

    public bool AreTooMany => Count > Most;

    public IEnumerable<IReadOnlyList<AnsweredFact>> All
    {
        get
        {
            var places = new int[_answers.Length];
            for (var done = Count == 0; !done;)
            {
                var given = new AnsweredFact[places.Length];
                for (var at = 0; at < given.Length; at++)
                    given[at] = _answers[at][places[at]];
                yield return given;
                var next = 0;
                while (next < places.Length && ++places[next] == _answers[next].Length)
                    places[next++] = 0;
                done = next == places.Length;
            }
        }
    }

    /// <summary>The combinations as criteria are judged by them; what none of them answers is not in the records.</summary>
    public IEnumerable<CaseAnswers> Judged => All.Select(facts => new CaseAnswers(
        new Subject { Case = new CaseFile { Facts = facts, UnansweredFacts = UnansweredFacts.NotInTheRecords }, Request = new TreatmentRequest(), Treatment = "" }, _vocabulary));

    private AnsweredFact[] AnswersTo(Fact fact, IReadOnlyList<FactTest> tests, bool orNotInTheRecords)
    {
        var answers = AnswerClasses.Of(fact, tests, _vocabulary).Select(words => new AnsweredFact(fact.Name, words));
        return [.. orNotInTheRecords ? answers.Prepend(new AnsweredFact(fact.Name, AnsweredFact.NotInTheRecords)) : answers];
    }
}
