using ImrRules.Evaluation.Citing;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>Holds what the claims administrator cites against the library, one guideline after the other.</summary>
internal sealed class AdministratorCheck(GuidelineLibrary library, PartJudge judge, RequestReader requests)
{
    private readonly Lazy<CitationReader> _reader = new(() => new CitationReader(library, requests));

    /// <summary>What can be said of each guideline.</summary>
    /// <param name="cites">The words; empty where it is known that nothing was cited.</param>
    /// <param name="parts">The parts of the item with their places in both legal orders, the one that decides first; empty where nothing was understood.</param>
    public IReadOnlyList<AdministratorCitation> Check(string cites, IReadOnlyList<(PartJudgement Judgement, Standard? Standard)> parts)
    {
        var read = _reader.Value.Read(cites, parts.Count > 0 ? parts[0].Judgement.Matter?.Dates : null, [.. parts.SelectMany(part => part.Judgement.Subject.Regions).Distinct()]);
        if (read.Count == 0)
            return [new AdministratorCitation(cites.Trim()) { CitesNothing = true, Worth = "No guideline is cited. A denial must disclose the part of the guideline that it relies on (8 CCR 9792.8)." }];
        return [.. read.Select(citation => Answer(Answers(citation, parts)))];
    }

    /// <summary>The answers for the part that it speaks to; for the one that decides where it speaks to none.</summary>
    private CitationAnswers Answers(ReadCitation citation, IReadOnlyList<(PartJudgement Judgement, Standard? Standard)> parts)
    {
        if (parts.Count == 0)
            return new CitationAnswers(citation, part: null, standard: null, [], library, _reader.Value);
        var all = parts.Select(part => new CitationAnswers(citation, part.Judgement, part.Standard, judge.On(part.Judgement.Subject.Treatment), library, _reader.Value)).ToArray();
        return Array.Find(all, answers => answers.SpeaksToTheTreatment().Answer == true) ?? all[0];
    }

    private static AdministratorCitation Answer(CitationAnswers answers)
    {
        var (piece, source) = (answers.Citation.Piece, answers.Citation.Source);
        var (stance, words) = answers.Says();
        var citation = new AdministratorCitation(piece.Words)
        {
            Source = source?.Id,
            Title = source?.Title,
            Section = piece.Heading.Length > 0 ? piece.Heading : null,
            Topics = [.. answers.Citation.Heading.Held.Select(recommendation => recommendation.Topic).Distinct()],
            Pages = piece.Pages,
            SpeaksToTheTreatment = answers.SpeaksToTheTreatment(),
            Says = stance,
            SaysWords = words,
            InForce = answers.InForce(),
            SkipsAHigherPlace = answers.SkipsAHigherPlace(),
            PageIsHeld = answers.PageIsHeld(),
        };
        return citation with { Worth = CitationWorth.Of(citation, answers.Citation) };
    }
}
