using System.Globalization;
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
        var decided = _decisions.OrderBy(one => one.Key == Decision.None).Select(one => $"{Number(one.Value)} {DecisionWords.Short(one.Key)}");
        string[] sentences =
        [
            $"{Number(_evaluated)} of {Counted(Files, "file")} evaluated: {string.Join(", ", decided.Prepend(Counted(_decisions.Values.Sum(), "item")))}.",
            _notUnderstood > 0 ? $"{Counted(_notUnderstood, "request")} not understood." : "",
            _failed > 0 ? $"{Counted(_failed, "file")} without a result." : "",
            _notesLeft > 0 ? $"{Counted(_notesLeft, "note")} not shown; a file alone shows its own." : "",
            files.OthersLeft > 0 ? $"{Counted(files.OthersLeft, "file")} of other kinds left out." : "",
            files.LinksLeft > 0 ? $"{Counted(files.LinksLeft, "link")} to folders not followed." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Counted(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
