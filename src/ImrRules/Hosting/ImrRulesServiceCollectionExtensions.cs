using ImrRules.Evaluation;
using ImrRules.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

#pragma warning disable IDE0130 // found without a using, where hosts register their services
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers ImrRules with a host's services.</summary>
public static class ImrRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers the <see cref="GuidelineStore"/>, once for the whole host, and the <see cref="GuidelineEvaluator"/> over what it holds when it is asked for: what lives
    /// as long as the host injects the store. The guidelines are loaded when the host starts, which a mistake in them stops, or when they are first asked for.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Chooses the guidelines.</param>
    /// <exception cref="InvalidOperationException">No guidelines were chosen, or <c>AddImrRules</c> was called before.</exception>
    public static IServiceCollection AddImrRules(this IServiceCollection services, Action<ImrRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(GuidelineStore)))
            throw new InvalidOperationException("AddImrRules was called twice. Choose all guidelines in one call: AddImrRules(imr => imr.UseGuidelinePack().UseFolder(\"guidelines\")).");
        var builder = new ImrRulesBuilder();
        configure(builder);
        var files = builder.Guidelines ?? throw new InvalidOperationException(
            "AddImrRules was given no guidelines. Choose them: AddImrRules(imr => imr.UseGuidelinePack()) from the package ImrRules.Pack, or imr.UseFolder(\"guidelines\").");
        var (options, watched) = (builder.Options, builder.Watched);
        services.AddSingleton(_ => new GuidelineStore(files, options));
        services.AddTransient(provider => provider.GetRequiredService<GuidelineStore>().Current);
        services.AddSingleton<IHostedService>(provider => new LoadAtStart(provider.GetRequiredService<GuidelineStore>, options));
        if (watched.Count > 0)
        {
            services.AddSingleton<IHostedService>(provider => new FolderWatch(
                provider.GetRequiredService<GuidelineStore>, watched, provider.GetService<ILogger<FolderWatch>>() ?? NullLogger<FolderWatch>.Instance));
        }
        return services;
    }
}
