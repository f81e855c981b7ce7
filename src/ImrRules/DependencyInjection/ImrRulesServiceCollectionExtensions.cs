using ImrRules.DependencyInjection;
using ImrRules.Evaluation;
using Microsoft.Extensions.DependencyInjection.Extensions;

#pragma warning disable IDE0130 // found without a using, where hosts register their services
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers ImrRules with a host's services.</summary>
public static class ImrRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="GuidelineEvaluator"/> and the <see cref="GuidelineStore"/> that it comes from, each once for the whole host. They are loaded when first asked for.
    /// A host that reloads guidelines while it runs injects the store: an injected evaluator keeps its library.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Chooses the guidelines.</param>
    /// <exception cref="InvalidOperationException">No guidelines were chosen.</exception>
    public static IServiceCollection AddImrRules(this IServiceCollection services, Action<ImrRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new ImrRulesBuilder();
        configure(builder);
        var files = builder.Guidelines ?? throw new InvalidOperationException(
            "AddImrRules was given no guidelines. Choose them: AddImrRules(imr => imr.UseGuidelinePack()) from the package ImrRules.Pack, or imr.UseGuidelines(new GuidelineFolder(\"guidelines\")).");
        var options = builder.Options;
        services.TryAddSingleton(_ => new GuidelineStore(files, options));
        services.TryAddSingleton(provider => provider.GetRequiredService<GuidelineStore>().Current);
        return services;
    }
}
