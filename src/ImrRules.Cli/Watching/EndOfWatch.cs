using System.Runtime.InteropServices;

namespace ImrRules.Cli.Watching;

/// <summary>When watching ends: at Ctrl-C, or with the input, so that it never outlives what started it.</summary>
internal sealed class EndOfWatch : IDisposable
{
    private readonly TaskCompletionSource _ended = new();
    private readonly PosixSignalRegistration _interrupt;

    public EndOfWatch(TextReader input)
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            _ended.TrySetResult();
        });
        new Thread(() => WaitFor(input)) { IsBackground = true }.Start();
    }

    /// <summary>Waits; true as soon as it has ended.</summary>
    public bool Within(TimeSpan pause) => _ended.Task.Wait(pause);

    public void Dispose() => _interrupt.Dispose();

    private void WaitFor(TextReader input)
    {
        try
        {
            while (input.ReadLine() is not null)
                continue;
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // an input that was taken away is at its end
        }
        _ended.TrySetResult();
    }
}
