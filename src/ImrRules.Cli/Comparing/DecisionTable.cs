namespace ImrRules.Cli.Comparing;

/// <summary>
/// The confusion table of decisions. What is left to a reviewer counts as a disagreement. Shares are fractions of one; null where there is nothing to take a share of.
/// </summary>
/// <param name="Overturned">The items that were overturned when they were published.</param>
/// <param name="Upheld">The items that were upheld.</param>
public sealed record DecisionTable(DecisionRow Overturned, DecisionRow Upheld)
{
    public int Items => Overturned.Total + Upheld.Total;

    /// <summary>The items that are decided alike.</summary>
    public double? Agreement => Share(Alike, Items);

    /// <summary>The items that always upholding would decide alike: what agreement is to be held against.</summary>
    public double? AlwaysUpheld => Share(Upheld.Total, Items);

    /// <summary>Cohen's kappa: how far the agreement goes beyond what chance would give. 1 is complete, 0 chance. Null also where chance alone would agree on all.</summary>
    public double? Kappa
    {
        get
        {
            var byChance = (long)Overturned.Total * (Overturned.Overturned + Upheld.Overturned) + (long)Upheld.Total * (Overturned.Upheld + Upheld.Upheld);
            return Share((long)Alike * Items - byChance, (long)Items * Items - byChance);
        }
    }

    /// <summary>Of the items that were overturned, those that this library overturns.</summary>
    public double? Recall => Share(Overturned.Overturned, Overturned.Total);

    /// <summary>Of the items that this library overturns, those that were overturned.</summary>
    public double? Precision => Share(Overturned.Overturned, Overturned.Overturned + Upheld.Overturned);

    /// <summary>The mean of the shares of overturned and of upheld items that are decided alike. Null where one kind is missing.</summary>
    public double? BalancedAccuracy => (Recall + Share(Upheld.Upheld, Upheld.Total)) / 2;

    /// <summary>Of the items that were upheld, those that this library overturns.</summary>
    public double? FalseOverturns => Share(Upheld.Overturned, Upheld.Total);

    private int Alike => Overturned.Overturned + Upheld.Upheld;

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
