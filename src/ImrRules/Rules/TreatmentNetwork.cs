using ImrRules.Guidelines;
using NRules;

namespace ImrRules.Rules;

/// <summary>The rules of one treatment, compiled when they are first needed.</summary>
internal sealed class TreatmentNetwork(IReadOnlyList<Recommendation> recommendations, Assuming assuming)
{
    private readonly Lazy<(ISessionFactory Factory, HashSet<Recommendation> Assuming)> _compiled =
        new(() => (Compile(recommendations), [.. recommendations.Where(assuming.MayAssume)]), LazyThreadSafetyMode.ExecutionAndPublication);

    public IReadOnlyList<Recommendation> Recommendations { get; } = recommendations;

    public ISession CreateSession() => _compiled.Value.Factory.CreateSession();

    /// <summary>Whether what a recommendation takes as given is told although another one governs.</summary>
    public bool MayAssume(Recommendation recommendation) => _compiled.Value.Assuming.Contains(recommendation);

    private static ISessionFactory Compile(IReadOnlyList<Recommendation> recommendations)
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual })
        {
            ExpressionCompiler = new InterpretingCompiler(),
        };
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler.Compile(ApplicabilityRule.ForAll(recommendations));
    }
}
