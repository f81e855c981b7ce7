namespace ImrRules.Law;

/// <summary>A test of the law: a row of one of its tables.</summary>
/// <typeparam name="TCase">What it is held against.</typeparam>
/// <param name="Name">Its short name.</param>
/// <param name="Test">What is tested.</param>
/// <param name="Consequence">What follows: of a gate where it is met, of any other test where it is not.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Check">How it comes out.</param>
internal record LegalTest<TCase>(string Name, string Test, string Consequence, LegalBasis Basis, Func<TCase, TestOutcome> Check)
{
    public LegalCheck Hold(TCase tested) => Check(tested).Of(Name, Test, Consequence, Basis);
}
