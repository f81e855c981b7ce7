using ImrRules.Guidelines;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ImrRules.Hosting;

/// <summary>Loads the guidelines anew after a file was saved. The folders are looked at every second: that misses no editor's way of saving, and survives that a folder is away for a while.</summary>
internal sealed partial class FolderWatch(Func<GuidelineStore> store, IReadOnlyList<string> folders, ILogger<FolderWatch> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly FolderLook[] _taken = [.. folders.Select(FolderLook.At)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        FolderLook[] last = [.. _taken];
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                FolderLook[] now = [.. folders.Select(FolderLook.At)];
                // what is still being written is not yet taken
                if (now.SequenceEqual(last) && !now.SequenceEqual(_taken))
                {
                    now.CopyTo(_taken, 0);
                    Reload();
                }
                last = now;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the host stops
        }
    }

    private void Reload()
    {
        try
        {
            var guidelines = store();
            if (guidelines.TryReload(out var mistakes))
                Taken(guidelines.Current.Library.Fingerprint);
            else
                NotTaken(mistakes.Count, GuidelineStore.Words(mistakes));
        }
#pragma warning disable CA1031 // what a host's own files throw stands in no list, and must not end the host
        catch (Exception problem)
#pragma warning restore CA1031
        {
            NotRead(problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The guidelines were loaded anew: {Fingerprint}")]
    private partial void Taken(string fingerprint);

    [LoggerMessage(Level = LogLevel.Error, Message = "The changed guidelines have mistakes ({Count}) and are not used: {Problem}")]
    private partial void NotTaken(int count, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The changed guidelines could not be read and are not used: {Problem}")]
    private partial void NotRead(string problem);
}
