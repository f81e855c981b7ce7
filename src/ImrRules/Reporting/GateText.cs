using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>How the gates before any guideline stand: those that are met, those that are open, and in one line those that are not met.</summary>
internal static class GateText
{
    public static IReadOnlyList<string> Lines(Determination item)
    {
        var gates = item.Utilization!.Gates;
        var notMet = gates.Where(gate => gate.State == CheckState.NotMet).GroupBy(gate => gate.Because)
            .Select(same => $"{string.Join(", ", same.Select(gate => gate.Name))} ({same.Key})").ToArray();
        return
        [
            .. gates.Where(gate => gate.State == CheckState.Met).Select(gate => $"met: {gate.Name} ({gate.Because}). {gate.Consequence} {gate.Basis}."),
            .. gates.Where(gate => gate.State == CheckState.NotChecked).Select(gate => $"not checked: {gate.Name}, {gate.Basis}."),
            .. notMet.Length == 0 ? [] : new[] { $"not met: {string.Join("; ", notMet)}." },
        ];
    }
}
