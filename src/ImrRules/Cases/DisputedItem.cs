using ImrRules.Requests;

namespace ImrRules.Cases;

/// <summary>One item of a case: a request, what utilization review did with it, and the facts that are about it alone.</summary>
/// <param name="Request">The request as it was written.</param>
public sealed record DisputedItem(string Request)
{
    /// <summary>The request as a host with coded data holds it; null where the words are to be read.</summary>
    public TreatmentRequest? Coded { get; init; }

    /// <summary>The whole request of which <see cref="Request"/> is the part in dispute; null where it is not split.</summary>
    public string? Asked { get; init; }

    /// <summary>CPT, HCPCS and NDC codes: they propose, the text decides.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>
    /// The diagnoses for which it is asked, as the request's form has them beside the item; each is one of the case's. They tell the body region where the request names none. Empty where none stands there.
    /// </summary>
    public IReadOnlyList<Diagnosis> Diagnoses { get; init; } = [];

    /// <summary>What utilization review did; null where it has not decided.</summary>
    public UrDecision? Ur { get; init; }

    /// <summary>True where utilization review approved it: it is not in dispute.</summary>
    internal bool IsApproved => Ur?.Decision == "approved";

    /// <summary>What the request says against the schedule; null where it does not challenge it.</summary>
    public ScheduleChallenge? Challenge { get; init; }

    /// <summary>Answers that are about this item; they win over those of the case.</summary>
    public IReadOnlyList<AnsweredFact> Facts { get; init; } = [];

    /// <summary>The number of the item that this one serves (an assistant for an operation), counted from 1; null where it stands alone.</summary>
    public int? Serves { get; init; }

    /// <summary>The date of service of a retrospective request; null otherwise.</summary>
    public DateOnly? DateOfService { get; init; }

    /// <summary>Whether liability for it is accepted; null where the case's own word holds.</summary>
    public Liability? Liability { get; init; }

    /// <summary>True where it is emergency treatment; null where not known.</summary>
    public bool? Emergency { get; init; }

    /// <summary>What it costs in all, in dollars; null where not known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What the drug list of the schedule and the prescription say of a drug; null where nobody looked.</summary>
    public FormularyFacts? Formulary { get; init; }

    /// <summary>What a published determination decided; null where the case is no published letter.</summary>
    public PublishedDecision? Published { get; init; }
}
