using Xunit;

namespace ImrRules.Tests.Support;

/// <summary>Tests that measure: no other test runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
