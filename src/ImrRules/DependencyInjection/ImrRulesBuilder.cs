using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.DependencyInjection;

/// <summary>Chooses the guidelines and how to evaluate, for <c>AddImrRules</c>.</summary>
public sealed class ImrRulesBuilder
{
    internal ImrRulesBuilder()
    {
    }

    internal IGuidelineFiles? Guidelines { get; private set; }

    internal EvaluatorOptions? Options { get; private set; }

    /// <summary>Uses the guidelines of a folder, a package or a host's own store. The last choice counts.</summary>
    /// <param name="files">The files.</param>
    public ImrRulesBuilder UseGuidelines(IGuidelineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Guidelines = files;
        return this;
    }

    /// <summary>Says how to evaluate; independent medical review with all recommendations unless called.</summary>
    /// <param name="options">The options.</param>
    public ImrRulesBuilder Configure(EvaluatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        return this;
    }
}
