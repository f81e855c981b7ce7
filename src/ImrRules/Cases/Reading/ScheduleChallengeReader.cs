using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>challenges</c>: what a request says against the schedule.</summary>
internal static class ScheduleChallengeReader
{
    public static readonly IReadOnlyList<string> Keys = ["statement", "cites", "passage"];

    public static ScheduleChallenge? Read(YamlNode? node, DiagnosticBag diagnostics) =>
        CaseForm.Open(node, "a challenge to the schedule", Keys, diagnostics) is not { } form
            ? null
            : new ScheduleChallenge { Statement = form.Text("statement"), Cites = form.Text("cites"), Passage = form.Text("passage") };
}
