namespace ImrRules.Cli.Comparing;

/// <summary>What this library decides on the items that were decided in one way when they were published.</summary>
/// <param name="Overturned">The items that it overturns.</param>
/// <param name="Upheld">The items that it upholds.</param>
/// <param name="ForReviewer">The items that it leaves to a reviewer.</param>
public sealed record DecisionRow(int Overturned, int Upheld, int ForReviewer)
{
    public int Total => Overturned + Upheld + ForReviewer;
}
