using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Evaluation.Citing;

/// <summary>Reads the guidelines that a review cites from its words: one cell may name several, or none in a fixed sentence.</summary>
internal sealed class CitationReader
{
    private readonly SourceNames _names;
    private readonly HeadingReader _headings;
    private readonly EditionChoice _choice;
    private readonly IReadOnlyList<GuidelineSource> _schedule;

    public CitationReader(GuidelineLibrary library, RequestReader requests)
    {
        _names = new SourceNames(library);
        _headings = new HeadingReader(library, requests);
        _choice = new EditionChoice(_headings, library.Vocabulary);
        _schedule = [.. library.Sources.Where(source => source.Standing == Standing.Schedule)];
    }

    /// <summary>The guidelines in the order of the text.</summary>
    /// <param name="cites">The words; empty where it is known that nothing is cited.</param>
    /// <param name="dates">The key dates of the case; null where it has none.</param>
    /// <param name="regions">The body regions that the request is for.</param>
    public IReadOnlyList<ReadCitation> Read(string cites, KeyDates? dates, IReadOnlyList<string> regions) =>
        [.. CitedSentence.In(cites).Where(sentence => !sentence.CitesNothing).SelectMany(sentence => CitedPieces.In(sentence, _names)).Where(piece => piece.Words.Length > 0).Select(piece => Read(piece, dates, regions))];

    private ReadCitation Read(CitedPiece piece, KeyDates? dates, IReadOnlyList<string> regions)
    {
        // "the schedule, page 300": any part of it, that only its page or heading can tell
        var isWholeSchedule = piece is { Named.Count: 0, OfSchedule: true };
        var left = _choice.Among(isWholeSchedule ? piece with { Named = _schedule } : piece, dates);
        var chosen = left.Count > 1 && !isWholeSchedule ? _choice.ByRegion(left, piece, regions) : left;
        var source = chosen.Count == 1 ? chosen[0] : null;
        return new ReadCitation(piece, source, _headings.Read(piece.Heading, source)) { IsAmbiguous = chosen.Count > 1, IsByRegion = source is not null && left.Count > 1 };
    }

    /// <summary>Whether a treatment is another one or a kind of it.</summary>
    public bool IsKind(string treatment, string wider) => _headings.IsKind(treatment, wider);
}
