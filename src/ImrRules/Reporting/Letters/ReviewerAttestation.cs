using ImrRules.Evaluation.Issuing;
using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>A sentence of the IMR letter on the reviewer. It is written only where the reviewer attests what it says.</summary>
/// <param name="About">What it is about, for those who are told that it is missing.</param>
/// <param name="Text">The sentence.</param>
/// <param name="IsAttested">Whether a signature attests it.</param>
/// <param name="Basis">What asks for it.</param>
internal sealed record ReviewerAttestation(string About, string Text, Func<ReviewerSignature, bool> IsAttested, LegalBasis Basis)
{
    /// <summary>The letters' own wording: "more than five years", "at least 24 hours a week".</summary>
    private const int YearsOfTheLetters = 5;
    private const int HoursOfTheLetters = 24;

    private static readonly LegalBasis Statute = LegalBasis.FromMemory("Labor Code 139.5");

    private static readonly LegalBasis Wording = LegalBasis.Read("wording of the letters, 2013 and 2015", "57");

    /// <summary>The sentences, in the order of the letter.</summary>
    public static readonly IReadOnlyList<ReviewerAttestation> Sentences =
    [
        new("the reviewer has no affiliation with a party", "He/she has no affiliation with the employer, employee, providers or the claims administrator.", signature => signature.Credentials.Conflict == false, Statute),
        new("the reviewer has been in active practice for more than five years, and is so for at least 24 hours a week",
            "He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.",
            signature => signature.Credentials is { YearsInPractice: > YearsOfTheLetters, HoursAWeek: >= HoursOfTheLetters }, Wording),
        new("the reviewer is of the same or a similar specialty",
            "The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service.",
            signature => signature.Credentials.KnowsTreatment == true, Statute),
        new("the reviewer knows the governing laws",
            "He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.",
            signature => signature.KnowsTheLaw == true, Wording),
    ];
}
