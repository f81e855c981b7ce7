using ImrRules.Authoring.Linting;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Commands;

/// <summary>What <c>imr lint</c> was asked for; run again and again, it reads again what has changed.</summary>
internal sealed class LintRun(CommandStreams streams)
{
    public const string Github = "github";

    private readonly LintSession _session = new();

    public required ChosenGuidelines Guidelines { get; init; }

    public required string Format { get; init; }

    /// <summary>Whether each note is shown, and not only counted.</summary>
    public bool Notes { get; init; }

    /// <summary>The source, file or recommendation to which findings are confined; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Whether errors stand before all else: an author who saves again and again looks at the top.</summary>
    public bool FailuresFirst { get; init; }

    /// <summary>Checks the guidelines as they are now.</summary>
    /// <returns>The exit code.</returns>
    public int Check()
    {
        var guidelines = Guidelines.Anew();
        if (!guidelines.CanRead(streams.Error))
            return ExitCode.BadInput;
        var report = _session.Lint(guidelines);
        if (WantedFindings.Of(report, Only, guidelines, streams.Error) is not { } wanted)
            return ExitCode.BadInput;
        Diagnostic[] found = [.. wanted.Found.Select(guidelines.OnDisk)];
        Write(found, $"{Checked(report)}: {FindingSummary.Of(found)}{wanted.ElsewhereWords(guidelines)}.");
        return wanted.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(Diagnostic[] found, string summary)
    {
        switch (Format)
        {
            case SharedOptions.Json:
                FindingJson.Write(found, streams.Output);
                break;
            case Github:
                FindingGithub.Write(found, streams.Output);
                streams.Output.Write($"{summary}\n");
                JobSummary.Append(found, summary);
                break;
            default:
                var shown = found.Where(one => one.Level != DiagnosticLevel.Note || Notes).ToLookup(one => FailuresFirst && one.Level == DiagnosticLevel.Error);
                FindingText.Write(shown[true], streams.Output);
                FindingText.Write(shown[false], streams.Output);
                streams.Output.Write($"{summary}\n{FindingSummary.Advice(found)}");
                break;
        }
    }

    /// <summary>What was checked; recommendations are counted where they could be loaded.</summary>
    private static string Checked(LintReport report)
    {
        var files = FindingSummary.Counted(report.Files, "file");
        return report.Recommendations is { } recommendations ? $"{files}, {FindingSummary.Counted(recommendations, "recommendation")}" : files;
    }
}
