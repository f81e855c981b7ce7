using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImrRules.Hosting;

/// <summary>
/// Whether the newest guideline files are those in use: <c>services.AddHealthChecks().AddCheck&lt;GuidelineHealthCheck&gt;("guidelines")</c>. Degraded where a reload
/// was refused, with the first mistake; requests are then decided from the library before it.
/// </summary>
/// <param name="store">The guidelines of the host.</param>
public sealed class GuidelineHealthCheck(GuidelineStore store) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object> { ["guidelines"] = store.Current.Library.Fingerprint };
        return Task.FromResult(store.Problem is { } problem ? HealthCheckResult.Degraded($"the newest guidelines are not in use: {problem}", data: data) : HealthCheckResult.Healthy(data: data));
    }
}
