using ImrRules.Cases;
using ImrRules.Diagnostics;

namespace ImrRules.Tests.Letters.Mutated;

/// <summary>The items of a damaged letter beside those of the whole one.</summary>
/// <param name="Invented">Items whose request is none of the letter's, and items too many.</param>
/// <param name="Doubled">Items whose request is that of another one, too.</param>
/// <param name="Lost">Items that are not there.</param>
/// <param name="LostSilently">Of these, those of which no finding speaks.</param>
public sealed record MutatedReading(int Invented, int Doubled, int Lost, int LostSilently)
{
    // half of the words of a request tell it
    private const double Alike = 0.5;

    // of the item at the same place, a fourth
    private const double AlikeAtItsPlace = 0.25;

    public static MutatedReading Of(CaseFile whole, CaseReading damaged)
    {
        var left = whole.Items.Select(item => item.Request).ToList();
        var (invented, doubled, bare) = (0, 0, 0);
        var requests = damaged.Case?.Items.Select(item => item.Request).ToArray() ?? [];
        for (var at = 0; at < requests.Length; at++)
        {
            var request = requests[at];
            if (request.Length == 0)
                bare++;
            else if (left.MaxBy(other => Likeness(request, other)) is { } likest && Likeness(request, likest) >= Alike)
                left.Remove(likest);
            else if (requests.Length == whole.Items.Count && left.Contains(whole.Items[at].Request) && Likeness(request, whole.Items[at].Request) >= AlikeAtItsPlace)
                left.Remove(whole.Items[at].Request);
            else if (whole.Items.Any(item => Likeness(request, item.Request) >= Alike))
                doubled++;
            else
                invented++;
        }
        var lost = Math.Max(0, left.Count - bare);
        var isSaid = damaged.Diagnostics.Any(found => found.Level != DiagnosticLevel.Note);
        return new MutatedReading(invented + Math.Max(0, bare - left.Count), doubled, lost, isSaid ? 0 : lost);
    }

    /// <summary>The share of the words of the shorter one that stand in the other, or that of the pairs of letters that both have: a word with a slip is another word.</summary>
    private static double Likeness(string one, string other) => Math.Max(Shared(Words(one), Words(other), (few, _) => few), Shared(Pairs(one), Pairs(other), (few, many) => (few + many) / 2.0));

    private static double Shared(string[] one, string[] other, Func<int, int, double> of)
    {
        var (few, many) = one.Length < other.Length ? (one, other.ToList()) : (other, one.ToList());
        return few.Length == 0 ? 0 : few.Count(many.Remove) / of(few.Length, Math.Max(one.Length, other.Length));
    }

    private static string[] Words(string text) => text.ToUpperInvariant().Split([' ', ',', ':', ';', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2).ToUpperInvariant())];
}
