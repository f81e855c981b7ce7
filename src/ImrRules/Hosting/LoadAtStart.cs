using ImrRules.Evaluation;
using Microsoft.Extensions.Hosting;

namespace ImrRules.Hosting;

/// <summary>Loads the guidelines before the host takes its first request: a mistake in them stops the start, not a case.</summary>
internal sealed class LoadAtStart(Func<GuidelineStore> store, EvaluatorOptions? options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var library = store().Current.Library;
        return options?.RequireReviewed == true && library.Catalogue.Count == 0
            ? throw new InvalidOperationException(
                "Configure(new EvaluatorOptions { RequireReviewed = true }) leaves no recommendation: none was reviewed as it stands, and every request would be without a guideline. Record reviews with imr review, or leave RequireReviewed out.")
            : Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
