using System.Security.Cryptography;
using System.Text;

namespace ImrRules.Guidelines.Reading;

/// <summary>Fingerprints of what guidelines mean: 128 bits as 32 hexadecimal digits.</summary>
internal static class Fingerprint
{
    public const int Digits = 32;

    /// <summary>Of a recommendation: what a reviewer vouches for.</summary>
    public static string Of(Recommendation recommendation) => Of(RecommendationMeaning.Of(recommendation));

    /// <summary>Of a library: all from which its determinations follow, and all that they show of it, whether it was reviewed among them.</summary>
    /// <param name="words">What its vocabulary and its sources say.</param>
    /// <param name="recommendations">Its recommendations.</param>
    public static string Of(string words, IReadOnlyList<Recommendation> recommendations)
    {
        var all = new CanonicalText();
        all.Word(words);
        foreach (var recommendation in recommendations.OrderBy(one => one.FullName, StringComparer.Ordinal))
        {
            all.Word(recommendation.FullName);
            all.Word(recommendation.Fingerprint);
            all.Word(recommendation.ReviewState.ToString());
        }
        return Of(all.ToString());
    }

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
