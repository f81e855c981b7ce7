using ImrRules.Guidelines;
using NRules;

namespace ImrRules.Rules;

/// <summary>The compiled rules of one treatment.</summary>
internal sealed class TreatmentNetwork(IReadOnlyList<Recommendation> recommendations)
{
    private readonly Lazy<ISessionFactory> _factory = new(() => Compile(recommendations), LazyThreadSafetyMode.ExecutionAndPublication);

    public IReadOnlyList<Recommendation> Recommendations { get; } = recommendations;

    public ISession CreateSession() => _factory.Value.CreateSession();

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
