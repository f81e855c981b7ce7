using ImrRules.Hosting;
using ImrRules.Pack;

#pragma warning disable IDE0130 // found without a using, where hosts register their services
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Chooses the guideline pack for <c>AddImrRules</c>.</summary>
public static class GuidelinePackExtensions
{
    /// <summary>Uses the guideline excerpts that come with ImrRules.</summary>
    /// <param name="builder">What is chosen.</param>
    public static ImrRulesBuilder UseGuidelinePack(this ImrRulesBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseGuidelines(GuidelinePack.Files);
    }
}
