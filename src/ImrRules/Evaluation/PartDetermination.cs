using ImrRules.Evaluation.Asking;
using ImrRules.Evaluation.Changing;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>What the guidelines make of one part of an item: one treatment, region or ingredient.</summary>
public sealed record PartDetermination
{
    /// <summary>The treatment's name in the vocabulary; null where none was understood.</summary>
    public string? Treatment { get; init; }

    /// <summary>The treatment and its wider kinds in the vocabulary, the nearest first; empty where none was understood.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The body region; null where none is known.</summary>
    public string? Region { get; init; }

    /// <summary>What the guidelines make of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The amount that is supported; null where no number is set or nothing is supported.</summary>
    public SupportedAmount? Supported { get; init; }

    /// <summary>The place of the governing recommendation in both legal orders; null where none governs.</summary>
    public Standard? Standard { get; init; }

    /// <summary>The full name of the recommendation that governs; null where none does. Its words may send to another one, which then is cited first.</summary>
    public string? Governs { get; init; }

    /// <summary>The recommendation whose words decided first, then those that hold as well, or that are in conflict.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The paragraph of the letter.</summary>
    public required string Rationale { get; init; }

    /// <summary>Every criterion of the governing recommendation.</summary>
    public IReadOnlyList<CriterionFinding> Criteria { get; init; } = [];

    /// <summary>What was passed over, with the reason.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];

    /// <summary>What it comes to on the other side of a change of edition within 30 days; empty where none is near, or where nothing on it is held on either side.</summary>
    public IReadOnlyList<OtherEdition> OtherEditions { get; init; } = [];

    /// <summary>What the request's challenge to the schedule comes to; null where it makes none.</summary>
    public ChallengeFinding? Challenge { get; init; }

    /// <summary>How a reviewer is to weigh the evidence, in order, where guidelines disagree or the schedule is challenged; empty elsewhere.</summary>
    public IReadOnlyList<LegalStep> Weighing { get; init; } = [];

    /// <summary>
    /// All smallest sets of open facts whose documentation would support the whole request, or, where none would, more of it than now; at most eight are told.
    /// Empty where no documentation would change it, or nothing need change. It is worked out when it is first read.
    /// </summary>
    public IReadOnlyList<WouldChange> WouldChange => Ways.Value.Shown;

    /// <summary>How many further sets of the same size would do the same as those told.</summary>
    public int FurtherWaysToChange => Ways.Value.Further;

    /// <summary>What the records deny of that which the guideline requires: no question of documentation.</summary>
    public IReadOnlyList<FactFinding> StandsAgainst { get; init; } = [];

    /// <summary>What must be asked before it can be decided.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What was assumed.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>The questions, with where their answers belong.</summary>
    internal IReadOnlyList<OpenQuestion> Open { get; init; } = [];

    /// <summary>Why it is decided so, without the guideline's own words; empty where nothing governs, and the rationale says it all.</summary>
    internal string Reason { get; init; } = "";

    /// <summary>What the guideline wants said where less than the request is supported, such as how to reduce a drug; null where it wants nothing said.</summary>
    internal string? IfRefused { get; init; }

    internal Lazy<WaysToChange> Ways { get; init; } = NoWays;

    private static readonly Lazy<WaysToChange> NoWays = new(WaysToChange.None);
}
