using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>What is judged: one part of an item, with its situation, the answers and the day. The one fact that a network is given.</summary>
internal sealed class Matter(Situation situation, CaseAnswers answers, KeyDates dates)
{
    /// <summary>As many recommendations as most treatments have.</summary>
    private const int UsuallyOnATreatment = 8;

    private readonly Dictionary<Recommendation, Applicability> _applicability = new(UsuallyOnATreatment);

    public Situation Situation { get; } = situation;

    public CaseAnswers Answers { get; } = answers;

    public KeyDates Dates { get; } = dates;

    /// <summary>The recommendations that may be about this, in the order in which their rules fired.</summary>
    public List<ApplicableRecommendation> Applicable { get; } = [];

    public bool MayBeAbout(Recommendation recommendation) => ApplicabilityOf(recommendation).State != CriterionState.NotMet;

    public bool MayBeAboutOneOf(Recommendation[] recommendations)
    {
        foreach (var recommendation in recommendations)
        {
            if (MayBeAbout(recommendation))
                return true;
        }
        return false;
    }

    /// <summary>Whether a recommendation is about this; worked out once, for the rule's condition and for what was passed over alike.</summary>
    public Applicability ApplicabilityOf(Recommendation recommendation)
    {
        if (!_applicability.TryGetValue(recommendation, out var found))
            _applicability[recommendation] = found = Applicability.Judge(recommendation, this);
        return found;
    }
}
