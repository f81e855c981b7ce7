using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>Tells which of the sources that share a name is meant: by chapter, edition and year, by whether it is said to be of the schedule, by page and heading, by the day; and, where a name is shared by chapters, by the body region.</summary>
internal sealed class EditionChoice(HeadingReader headings, Vocabulary.ClinicalVocabulary vocabulary)
{
    /// <summary>The sources that may be meant: none that this library has, one, or several that nothing tells apart.</summary>
    /// <param name="piece">What is cited.</param>
    /// <param name="dates">The key dates of the case; null where it has none.</param>
    public List<GuidelineSource> Among(CitedPiece piece, KeyDates? dates)
    {
        var left = ByEdition(piece);
        if (left.Count > 1 && piece.Pages is { } pages)
            left = Narrowed(left, source => headings.Of(source).Any(recommendation => CitedPages.Overlap(recommendation.Pages, pages)));
        if (left.Count > 1 && piece.Heading.Length > 0)
            left = Narrowed(left, source => headings.Read(piece.Heading, source).Held.Count > 0);
        if (left.Count > 1 && dates is { } day)
            left = Narrowed(left, source => source.InForceOn(day));
        return left;
    }

    /// <summary>Those that are confined to a region that the heading names, or else the request.</summary>
    /// <param name="left">The sources that may be meant.</param>
    /// <param name="piece">What is cited.</param>
    /// <param name="regions">The body regions that the request is for.</param>
    public List<GuidelineSource> ByRegion(List<GuidelineSource> left, CitedPiece piece, IReadOnlyList<string> regions)
    {
        var named = headings.Read(piece.Heading, source: null).Regions;
        return Narrowed(left, source => (named.Count > 0 ? named : regions).Any(region => source.Scope.Regions.Any(own => vocabulary.LiesWithin(region, own))));
    }

    /// <summary>By what its words say of the edition.</summary>
    private static List<GuidelineSource> ByEdition(CitedPiece piece)
    {
        var stated = piece.Edition;
        var left = piece.Named.Select(source => (Source: source, Own: StatedEdition.In(source.Title))).ToList();
        if (stated.Chapter is { } chapter && left.Exists(one => one.Own.Chapter is not null))
            left.RemoveAll(one => one.Own.Chapter != chapter);
        if (stated.Ordinal is { } ordinal)
            left = left.Exists(one => one.Own.Ordinal == ordinal) ? left.FindAll(one => one.Own.Ordinal == ordinal) : left.FindAll(one => one.Own is { Ordinal: null, Years.Count: 0 });
        if (left.Exists(one => one.Own.Years.Any(stated.Years.Contains)))
            left.RemoveAll(one => one.Own.Years.Count > 0 && !one.Own.Years.Any(stated.Years.Contains));
        else if (stated.Years.Count > 0 && piece.OfSchedule is not true)
            left.RemoveAll(one => one.Own.Years.Count > 0 && left.Exists(other => other.Own.Years.Count == 0));
        var sources = left.Select(one => one.Source).ToList();
        if (piece.OfSchedule is false)
            sources.RemoveAll(source => source.Standing <= Standing.Schedule && !stated.Names(source));
        // a chapter that is no part of the schedule is meant only where it is named
        return piece.OfSchedule is false
            ? Narrowed(sources, source => stated.Chapter is not null || StatedEdition.In(source.Title).Chapter is null)
            : Narrowed(sources, source => source.Standing <= Standing.Schedule);
    }

    /// <summary>Those of which it holds; all of them where it holds of none.</summary>
    private static List<GuidelineSource> Narrowed(List<GuidelineSource> sources, Predicate<GuidelineSource> holds) => sources.FindAll(holds) is { Count: > 0 } kept ? kept : sources;
}
