using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>The place of a recommendation in both legal orders.</summary>
/// <param name="Imr">The rank that an independent medical review applies: A to F (Labor Code 4610.5(c)(2)).</param>
/// <param name="Search">The step of the medical evidence search: 1, 2A, 2B, 2C (8 CCR 9792.21.1, from 2015-04-20); before that pre2015-a, -b, -c (former 8 CCR 9792.25).</param>
public sealed record Standard(string Imr, string Search)
{
    /// <summary>The first day of the search sequence of 8 CCR 9792.21.1.</summary>
    private static readonly DateOnly SearchSequence = new(2015, 4, 20);

    internal static Standard Of(Standing standing, DateOnly day)
    {
        var before = day < SearchSequence;
        return standing switch
        {
            Standing.Statute or Standing.Schedule => new("A", before ? "pre2015-a" : "1"),
            Standing.LeadingGuideline => new("C", before ? "pre2015-b" : "2A"),
            Standing.OtherGuideline => new("C", before ? "pre2015-b" : "2B"),
            _ => new("B", before ? "pre2015-c" : "2C"),
        };
    }
}
