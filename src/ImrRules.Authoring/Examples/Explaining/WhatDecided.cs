using ImrRules.Evaluation;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Examples.Explaining;

/// <summary>Finds the line of the guideline files that decided an example.</summary>
internal static class WhatDecided
{
    public static DecidingWords Of(PartJudgement? part, Recommendation own)
    {
        if (part?.Matter is null)
            return new DecidingWords(null, "", Rationale.NotUnderstood);
        if (part.Questions.Count > 0)
            return new DecidingWords(null, "", $"what must be asked first: {string.Join(' ', part.Questions)}");
        if (part.Governing is { Conflict: { Count: > 0 } conflict })
            return new DecidingWords(null, "", $"{string.Join(" and ", conflict.Select(one => $"{one.FullName} ({SaysWords.Of(one.Says)})"))} are of equal standing and disagree");
        return part.Governs?.Recommendation == own ? WordsThatDecided.Of(part.Deciding!) : WhyNotGoverning.Of(own, part);
    }
}
