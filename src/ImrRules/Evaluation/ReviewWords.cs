using ImrRules.Cases;
using ImrRules.Cases.Reading;

namespace ImrRules.Evaluation;

/// <summary>Refuses words of a case that a program built which stand for nothing at the gates: taken for another word, they would turn into a refusal of treatment.</summary>
internal static class ReviewWords
{
    public static void Check(CaseFile file)
    {
        Check("receipt", file.Receipt?.By, ReceiptReader.Ways);
        foreach (var missing in file.Form?.Missing ?? [])
            Check("form", missing, RequestFormReader.Parts);
        foreach (var earlier in file.EarlierDecisions ?? [])
            Check("earlier decision", earlier.Decision, UrDecisionReader.Decisions);
        Check("signature", file.Application?.SignedBy, ApplicationReader.Signers);
        foreach (var item in file.Items)
        {
            Check("drug list", item.Formulary?.Listed, FormularyReader.Listings);
            Check("service", item.Ur?.ServedBy, UrDecisionReader.WaysOfService);
        }
    }

    private static void Check(string what, string? word, IReadOnlyList<string> words)
    {
        if (word is not null && !words.Contains(word))
            throw new ArgumentException($"a word of the {what} is not understood; it takes {string.Join(", ", words)}", nameof(word));
    }
}
