using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImrRules.Cli;

namespace ImrRules.Tests.Cli;

/// <summary>A command that runs until its input ends, beside a test that changes files.</summary>
public sealed class WatchedRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BlockingReader _input = new();
    private readonly SharedText _output = new();
    private readonly SharedText _error = new();
    private readonly Task<int> _run;

    public WatchedRun(bool isTerminal, params string[] args) => _run = Task.Factory.StartNew(
        () => ImrCommand.Run(args, _input, _output.Writer, _error.Writer, new FixedClock(new DateTime(2015, 6, 1, 12, 0, 0)), isTerminal), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public string Error => _error.Written;

    /// <summary>What one more run wrote, once it has.</summary>
    public string Next(int run)
    {
        var waited = Stopwatch.StartNew();
        while (Runs() is var runs && waited.Elapsed < Patience)
        {
            if (runs.Length > run)
                return runs[run - 1];
            Thread.Sleep(10);
        }
        throw new TimeoutException($"run {run} did not come; so far:\n{string.Join("----\n", Runs())}\n{Error}");
    }

    public int End()
    {
        _input.End();
        return _run.Wait(Patience) ? _run.Result : throw new TimeoutException("the end of the input did not end the run");
    }

    public void Dispose()
    {
        _input.End();
        _run.Wait(Patience);
        _input.Dispose();
    }

    private string[] Runs() => _output.Written.Split("Ctrl-C ends.\n");

    /// <summary>What one thread writes while another reads it.</summary>
    private sealed class SharedText
    {
        private readonly StringBuilder _written = new();

        public SharedText() => Writer = TextWriter.Synchronized(new StringWriter(_written, CultureInfo.InvariantCulture) { NewLine = "\n" });

        public TextWriter Writer { get; }

        public string Written
        {
            get
            {
                // the writer locks itself for each of its calls
                lock (Writer)
                    return _written.ToString();
            }
        }
    }

    private sealed class BlockingReader : TextReader
    {
        private readonly ManualResetEventSlim _ended = new();

        public void End() => _ended.Set();

        public override string? ReadLine()
        {
            _ended.Wait();
            return null;
        }
    }
}
