using ImrRules.Diagnostics;

namespace ImrRules.Vocabulary;

/// <summary>A treatment, device, study, service or drug that can be requested, with the ways in which requests word it.</summary>
internal sealed class Treatment
{
    public required string Name { get; init; }

    /// <summary>Other wordings, brands among them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Authored misspellings: read as the treatment, with a note.</summary>
    public IReadOnlyList<string> Misspelt { get; init; } = [];

    /// <summary>The wider treatments of which it is a kind: a recommendation on one of them applies to it too.</summary>
    public IReadOnlyList<string> KindOf { get; init; } = [];

    /// <summary>The treatment of which it is a variant (an approach, a model): requests are filed under that one, guidelines may speak of this one. Null for a treatment of its own.</summary>
    public string? VariantOf { get; init; }

    /// <summary>For an ambiguous wording, the words of which one must stand in the same request.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Needs { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The operations of which it can be a component.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>True for operations: marked on the widest term, it holds for all of its kinds.</summary>
    public bool Operation { get; init; }

    /// <summary>True where it is only given because of another service (an assistant surgeon, a sling after surgery).</summary>
    public bool DependsOnAnotherService { get; init; }

    /// <summary>The quantity in which it is counted (visits, injections); null where none is usual.</summary>
    public string? CountsIn { get; init; }

    /// <summary>The quantity in which its spinal levels are counted; null where levels are no amount of it.</summary>
    public string? LevelsCountAs { get; init; }

    /// <summary>Whether it is given on a side; null where it depends on the region.</summary>
    public bool? Sided { get; init; }

    /// <summary>True where each region is an item of its own: imaging of two regions is two studies.</summary>
    public bool OneRegionEach { get; init; }

    /// <summary>The body region that its name implies (carpal tunnel: wrist); null where none.</summary>
    public string? ImpliesRegion { get; init; }

    /// <summary>Whether it is reviewed before it is given, also in the first days after the injury (Labor Code 4610(c)); null where a wider kind says so, or none does.</summary>
    public ProspectiveReview? ProspectiveReview { get; init; }

    /// <summary>CPT, HCPCS and NDC codes that propose it.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>What a drug product is made of; null for what is no drug.</summary>
    public DrugProduct? Drug { get; init; }

    /// <summary>It and all its wider kinds, the nearest first, in a stable order; filled when the vocabulary is whole.</summary>
    public IReadOnlyList<string> WithWiderKinds { get; internal set; } = [];

    public Place Place { get; init; }

    public override string ToString() => Name;
}
