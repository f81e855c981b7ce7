using ImrRules.Cases;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>What the questions are asked about: one part of one item of a case.</summary>
internal sealed record Subject
{
    public required CaseFile Case { get; init; }

    /// <summary>The answers of the case, once they were read for all of its items; null where they are still to be read.</summary>
    public StatedFact[]? FactsOfCase { get; init; }

    /// <summary>The item; null where a request alone is evaluated.</summary>
    public DisputedItem? Item { get; init; }

    public required TreatmentRequest Request { get; init; }

    /// <summary>The treatment that is judged: the request's, or an ingredient of it.</summary>
    public required string Treatment { get; init; }

    /// <summary>The body regions that it may be for: one where it is known, several where the case leaves it open, none where nothing names one.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The body regions of the whole case: of its diagnoses, else of its accepted body parts; empty where neither names one.</summary>
    public IReadOnlyList<string> RegionsOfCase { get; init; } = [];

    /// <summary>The body regions of the item that this one serves; empty where it stands alone.</summary>
    public IReadOnlyList<string> RegionsOfMain { get; init; } = [];

    /// <summary>What utilization review granted of it: counts as given.</summary>
    public TreatmentRequest? Granted { get; init; }

    /// <summary>What else is requested: by the case's other items, and beside it in its own.</summary>
    public IReadOnlyList<TreatmentRequest> OtherRequests { get; init; } = [];

    /// <summary>The treatments in place of which it is offered ("this or that"); empty where there is no choice.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];

    /// <summary>True where the item that this one serves was found medically necessary; false where there is none, or it is open.</summary>
    public bool MainServiceNecessary { get; init; }

    /// <summary>The day of the request, or the day that stands in for it; null where the case has none.</summary>
    public DateOnly? RequestDay { get; init; }

    /// <summary>True for an author's example: what it does not name does not hold.</summary>
    public bool Complete { get; init; }

    /// <summary>Answers that are supposed, to see what would follow from them; they win over all others. Null where the case is judged as it stands.</summary>
    public IReadOnlyDictionary<Fact, FactValue>? Supposed { get; init; }

    /// <summary>What a fact is that nobody answered.</summary>
    public CriterionState Unanswered =>
        Complete || Case.UnansweredFacts == UnansweredFacts.NotInTheRecords ? CriterionState.NotDocumented : CriterionState.NotAsked;
}
