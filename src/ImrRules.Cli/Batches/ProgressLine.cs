using ImrRules.Cli.Findings;

namespace ImrRules.Cli.Batches;

/// <summary>How far a long run is: a line on the terminal that is written over, and nothing where no terminal is.</summary>
/// <param name="streams">Where it is shown.</param>
/// <param name="isShown">False to show nothing.</param>
internal sealed class ProgressLine(CommandStreams streams, bool isShown)
{
    private const string Cleared = "\r\u001b[K";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = isShown && streams.IsErrorTerminal;
    private long? _last;

    public void Tell(int files)
    {
        if (!_isShown || _last is { } last && streams.Clock.GetElapsedTime(last) < BetweenLooks)
            return;
        _last = streams.Clock.GetTimestamp();
        streams.Error.Write($"\r{FindingSummary.Counted(files, "file")}");
    }

    /// <summary>Writes to standard error in place of the line.</summary>
    public void Say(string text)
    {
        if (text.Length == 0)
            return;
        Clear();
        streams.Error.Write(text);
    }

    public void Clear()
    {
        if (_last is not null)
            streams.Error.Write(Cleared);
        _last = null;
    }
}
