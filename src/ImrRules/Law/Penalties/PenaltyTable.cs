using ImrRules.Cases;

namespace ImrRules.Law.Penalties;

/// <summary>What mistakes cost that a case can show (8 CCR 9792.12). Those of the review organization itself, such as a plan that was not filed, no case shows.</summary>
internal static class PenaltyTable
{
    private const string Schedule = "8 CCR 9792.12";

    public static readonly Penalty NoPhysician = new(
        "modified or denied by anyone but a licensed physician", 25_000, LegalBasis.Read($"{Schedule}(a)(7)", "33"));

    public static readonly Penalty OutsideScope = new(
        "modified or denied outside the reviewer's scope of practice", 25_000, LegalBasis.Read($"{Schedule}(a)(6)", "33"));

    private static readonly Dictionary<KindOfReview, Penalty> Untimely = new()
    {
        [KindOfReview.Concurrent] = new("no timely response to a concurrent request", 2_000, LegalBasis.Read(Schedule, "35")),
        [KindOfReview.Prospective] = new("no timely response to a prospective request", 1_000, LegalBasis.Read(Schedule, "34")),
        [KindOfReview.Expedited] = new("no timely response to an expedited request", 15_000, LegalBasis.FromMemory(Schedule)),
        [KindOfReview.Retrospective] = new("no timely response to a retrospective request", 500, LegalBasis.FromMemory(Schedule)),
    };

    public static Penalty Late(KindOfReview kind) => Untimely[kind];
}
