using System.Globalization;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What a reviewer has to weigh, step by step.</summary>
internal static class WeighingText
{
    public static void Write(IReadOnlyList<LegalStep> steps, DeterminationLayout page) =>
        page.Labelled("To weigh", steps.Select((step, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {step.Words} ({Mark(step)})")));

    public static string Mark(LegalStep step) => step.Known == HowKnown.Read ? step.Citation : $"{step.Citation}, {(step.Known == HowKnown.Inferred ? "inferred" : "from memory")}";
}
