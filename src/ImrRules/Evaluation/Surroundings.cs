using ImrRules.Answers;
using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>What stands around an item in its case.</summary>
/// <param name="OtherRequests">What the other items ask for.</param>
/// <param name="MainServiceNecessary">True where the item that it serves was found medically necessary.</param>
/// <param name="Complete">True for an author's example: what it does not name does not hold.</param>
internal sealed record Surroundings(IReadOnlyList<TreatmentRequest> OtherRequests, bool MainServiceNecessary = false, bool Complete = false)
{
    /// <summary>The body regions of the item that it serves; empty where it stands alone.</summary>
    public IReadOnlyList<string> RegionsOfMain { get; init; } = [];

    /// <summary>The body regions that the items of the case name.</summary>
    public IReadOnlyList<string> RegionsOfItems { get; init; } = [];

    /// <summary>The answers of the case, once they were read for all of its items; null where they are still to be read.</summary>
    public StatedFact[]? FactsOfCase { get; init; }

    public static readonly Surroundings Alone = new([]);
}
