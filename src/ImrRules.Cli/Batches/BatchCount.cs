using System.Globalization;
using ImrRules.Cli.Findings;
using ImrRules.Law;
using ImrRules.Reporting;

namespace ImrRules.Cli.Batches;

/// <summary>Counts what became of the files of a run, and gives its exit code.</summary>
internal sealed class BatchCount
{
    private readonly SortedDictionary<Decision, int> _decisions = [];
    private int _evaluated;
    private int _failed;
    private int _notUnderstood;
    private int _notesLeft;

    /// <summary>The files that were looked at.</summary>
    public int Files => _evaluated + _failed;

    public int ExitCode => _failed > 0 ? Cli.ExitCode.BadInput : _notUnderstood > 0 ? Cli.ExitCode.Findings : Cli.ExitCode.Fine;

    public void Add(EvaluatedFile file)
    {
        _notesLeft += file.NotesLeft;
        if (file.Determination is not { } determination)
        {
            _failed++;
            return;
        }
        _evaluated++;
        foreach (var item in determination.Items)
        {
            _decisions[item.Decision] = _decisions.GetValueOrDefault(item.Decision) + 1;
            _notUnderstood += item.Outcome == Outcome.RequestNotUnderstood ? 1 : 0;
        }
    }

    /// <summary>The counts in a line, for a person.</summary>
    public string Words(NamedFiles files)
    {
        var decided = _decisions.OrderBy(one => one.Key == Decision.None).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} {DecisionWords.Short(one.Key)}"));
        string[] sentences =
        [
            string.Create(CultureInfo.InvariantCulture, $"{_evaluated} of {FindingSummary.Counted(Files, "file")} evaluated: {string.Join(", ", decided.Prepend(FindingSummary.Counted(_decisions.Values.Sum(), "item")))}."),
            _notUnderstood > 0 ? $"{FindingSummary.Counted(_notUnderstood, "request")} not understood." : "",
            _failed > 0 ? $"{FindingSummary.Counted(_failed, "file")} without a result." : "",
            _notesLeft > 0 ? $"{FindingSummary.Counted(_notesLeft, "note")} not shown; a file alone shows its own." : "",
            files.OthersLeft > 0 ? $"{FindingSummary.Counted(files.OthersLeft, "file")} of other kinds left out." : "",
            files.LinksLeft > 0 ? $"{FindingSummary.Counted(files.LinksLeft, "link")} to folders not followed." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }
}
