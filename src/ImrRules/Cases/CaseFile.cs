namespace ImrRules.Cases;

/// <summary>
/// What a claims system hands over of a case. Whatever is missing is asked for or said, never guessed.
/// Null and empty mean not known; <see cref="Diagnoses"/> empty leaves every condition open.
/// </summary>
public sealed record CaseFile
{
    /// <summary>The host's name of the case.</summary>
    public string? Case { get; init; }

    /// <summary>The date of injury.</summary>
    public DateOnly? DateOfInjury { get; init; }

    /// <summary>The date of the request for authorization (RFA).</summary>
    public DateOnly? RequestDate { get; init; }

    /// <summary>The date of service, for a case whose items are retrospective.</summary>
    public DateOnly? DateOfService { get; init; }

    /// <summary>The day on which the independent medical review was assigned.</summary>
    public DateOnly? AssignedDate { get; init; }

    /// <summary>The day of the determination.</summary>
    public DateOnly? DeterminationDate { get; init; }

    /// <summary>Age in years.</summary>
    public int? Age { get; init; }

    /// <summary>The date of birth.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The sex, as the records have it.</summary>
    public string? Sex { get; init; }

    /// <summary>Body parts for which liability is accepted, as words.</summary>
    public IReadOnlyList<string> AcceptedBodyParts { get; init; } = [];

    /// <summary>The diagnoses.</summary>
    public IReadOnlyList<Diagnosis> Diagnoses { get; init; } = [];

    /// <summary>Phases of care, where they are given: they replace what would be worked out from dates and facts.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>The records that were searched.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>What a fact means that no answer stands for.</summary>
    public UnansweredFacts UnansweredFacts { get; init; }

    /// <summary>Answers that hold for the whole case.</summary>
    public IReadOnlyList<AnsweredFact> Facts { get; init; } = [];

    /// <summary>What was already given for this injury.</summary>
    public IReadOnlyList<GivenTreatment> TreatmentsGiven { get; init; } = [];

    /// <summary>The drugs that are taken.</summary>
    public IReadOnlyList<DrugInUse> DrugsInUse { get; init; } = [];

    /// <summary>When utilization review takes place; null where not known: an item with a date of service is then retrospective, any other prospective.</summary>
    public KindOfReview? Review { get; init; }

    /// <summary>How and when the claims administrator received the request; null where not known.</summary>
    public RequestReceipt? Receipt { get; init; }

    /// <summary>Whether the request is complete; null where nobody looked.</summary>
    public RequestForm? Form { get; init; }

    /// <summary>What utilization review asked for; null where it asked for nothing, or where that is not known.</summary>
    public InformationAsked? InformationAsked { get; init; }

    /// <summary>Whether liability is accepted, for items that do not say themselves; null where not known.</summary>
    public Liability? Liability { get; init; }

    /// <summary>How the requesting physician came to treat; null where not known.</summary>
    public TreatingPhysician? Physician { get; init; }

    /// <summary>True where the first report and the request followed the initial visit within five days; null where not known.</summary>
    public bool? ReportedWithinFiveDays { get; init; }

    /// <summary>Earlier decisions of utilization review for this injury; empty where there is none, null where nobody looked.</summary>
    public IReadOnlyList<EarlierDecision>? EarlierDecisions { get; init; }

    /// <summary>The application for independent medical review; null where there is none, or where it is not known.</summary>
    public ImrApplication? Application { get; init; }

    /// <summary>The reviewer's credentials; null where no reviewer is named.</summary>
    public ReviewerCredentials? Reviewer { get; init; }

    /// <summary>The items, in the order of the case; an item's number is its place, counted from 1.</summary>
    public IReadOnlyList<DisputedItem> Items { get; init; } = [];
}
