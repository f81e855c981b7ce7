using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>The words that name one guideline.</summary>
/// <param name="Words">All of them, as they were written.</param>
/// <param name="Named">The sources that bear the name; empty where it names none that is known.</param>
/// <param name="Heading">The words behind the name: a section, a chapter, a topic; empty where none stand.</param>
/// <param name="Pages">The pages, as "300, 308-310"; null where none are named.</param>
/// <param name="Edition">What is said of the edition.</param>
/// <param name="OfSchedule">Whether it says that it is part of the schedule; null where it does not say.</param>
internal sealed record CitedPiece(string Words, IReadOnlyList<GuidelineSource> Named, string Heading, string? Pages, StatedEdition Edition, bool? OfSchedule);
