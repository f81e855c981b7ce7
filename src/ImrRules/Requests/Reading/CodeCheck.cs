using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Says where a code of the vocabulary belongs to another treatment than the words name. A code never decides.</summary>
internal sealed class CodeCheck(ClinicalVocabulary vocabulary)
{
    private readonly Lazy<Dictionary<string, Treatment[]>> _treatments = new(() => vocabulary.Treatments
        .SelectMany(treatment => treatment.Codes.Select(code => (code, treatment)))
        .GroupBy(pair => pair.code, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.treatment).ToArray(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Holds the codes that stand in the text against its words.</summary>
    public void Check(RequestLine line, List<ItemDraft> drafts)
    {
        foreach (var code in drafts.SelectMany(draft => draft.Codes))
            Check(code, line.SpanOf(line.Marks.Find(mark => mark.Text == code)), line, drafts);
    }

    /// <summary>Holds codes that were given beside the text against it.</summary>
    public void Check(IReadOnlyList<string> codes, RequestLine line, List<ItemDraft> drafts)
    {
        foreach (var code in line.Count == 0 ? [] : codes)
            Check(code.Trim(), line.SpanOf(0, line.Count - 1), line, drafts);
    }

    /// <param name="code">The code, with its modifier (73221-RT) or without.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="line">The request.</param>
    /// <param name="drafts">What the words name.</param>
    private void Check(string code, TextSpan span, RequestLine line, List<ItemDraft> drafts)
    {
        if ((_treatments.Value.TryGetValue(code, out var meant) || _treatments.Value.TryGetValue(code.Split('-')[0], out meant)) && !drafts.Exists(any => Array.Exists(meant, treatment => Names(any, treatment))))
            line.Say(NoteKind.Conflict, NoteSeverity.Doubt, span, $"the code {code} belongs to {string.Join(" or ", meant.Select(treatment => treatment.Name))}");
    }

    private static bool Names(ItemDraft draft, Treatment treatment) =>
        draft.Head is { } head && TreatmentRelations.AreKin(head, treatment)
            || draft.Components.Exists(component => TreatmentRelations.AreKin(component, treatment));
}
