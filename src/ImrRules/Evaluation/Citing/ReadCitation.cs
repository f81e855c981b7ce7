using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>A guideline that is cited, read from its words.</summary>
/// <param name="Piece">The words.</param>
/// <param name="Source">The source that is meant; null where it is not in the library, or where it stays open which of several is meant.</param>
/// <param name="Heading">What the words behind its name are on.</param>
internal sealed record ReadCitation(CitedPiece Piece, GuidelineSource? Source, CitedHeading Heading)
{
    /// <summary>True where only a name was given that several sources bear, and nothing tells which is meant.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True where no chapter is named, and the one on the body region of the request is taken.</summary>
    public bool IsByRegion { get; init; }
}
