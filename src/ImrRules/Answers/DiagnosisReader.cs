using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Reads diagnoses, words and codes, into conditions and body regions. The longest wording wins; what is not known is left as words.</summary>
internal sealed class DiagnosisReader(ClinicalVocabulary vocabulary)
{
    /// <summary>Behind one of these a diagnosis says what is not there: "no fracture".</summary>
    private static readonly string[] Denials = ["no", "not", "without", "denies", "negative"];

    /// <summary>Behind one of these it says what is only considered: "rule out".</summary>
    private static readonly string[] Doubts = ["rule", "ruled", "versus", "vs", "possible", "probable", "suspected", "questionable"];

    /// <summary>Each of these begins something new; so do a comma and a semicolon.</summary>
    private static readonly string[] NewClause = ["and", "with", "but", DiagnosisWordings.ClauseEnd];

    // made when the first diagnosis is read
    private readonly Lazy<DiagnosisWordings> _wordings = new(() => new DiagnosisWordings(vocabulary));

    public ReadDiagnoses Read(IReadOnlyList<Diagnosis> diagnoses)
    {
        var found = new Found();
        var unread = new List<string>();
        foreach (var diagnosis in diagnoses)
        {
            var before = found.Count;
            if (diagnosis.Words is not null)
                ReadWords(diagnosis.Words, found);
            if (diagnosis.Code is not null)
                ReadCode(diagnosis.Code, found);
            if (found.Count == before)
                unread.Add(diagnosis.Words ?? diagnosis.Code ?? "");
        }
        found.Doubted.ExceptWith(found.Conditions);
        return new ReadDiagnoses(diagnoses.Count > 0, found.Conditions, [.. found.Regions.Distinct()], found.Doubted, unread);
    }

    /// <summary>The body regions that words name: of accepted body parts.</summary>
    public IReadOnlyList<string> RegionsIn(IReadOnlyList<string> texts)
    {
        var found = new Found();
        foreach (var text in texts)
            ReadWords(text, found);
        return [.. found.Regions.Distinct()];
    }

    private void ReadWords(string text, Found found)
    {
        var words = DiagnosisWordings.WordsOf(text);
        var line = string.Join(' ', words).AsSpan();
        var (denied, doubted) = (false, false);
        for (int at = 0, start = 0; at < words.Length;)
        {
            var length = _wordings.Value.Longest(words.AsSpan(at), line[start..], out var wording);
            if (length == 0 && NewClause.Contains(words[at]))
                (denied, doubted) = (false, false);
            denied |= length == 0 && Denials.Contains(words[at]);
            doubted |= length == 0 && Doubts.Contains(words[at]);
            Take(wording, denied, doubted, found);
            for (var passed = Math.Max(1, length); passed > 0; passed--)
                start += words[at++].Length + 1;
        }
    }

    private static void Take((Condition? Condition, BodyRegion? Region) wording, bool denied, bool doubted, Found found)
    {
        found.Count += wording is (null, null) ? 0 : 1;
        if (denied)
            return;
        if (wording.Region is not null)
            found.Regions.Add(wording.Region.Name);
        if (wording.Condition is null)
            return;
        if (doubted)
            found.Doubted.UnionWith(wording.Condition.WithWiderKinds);
        else
            Add(wording.Condition, found);
    }

    private void ReadCode(string code, Found found)
    {
        if (_wordings.Value.FindCode(code) is not { } named)
            return;
        found.Count++;
        Add(named.Condition, found);
        if (named.Region is not null)
            found.Regions.Add(named.Region);
    }

    private static void Add(Condition condition, Found found)
    {
        if (condition.ImpliesRegion is not null && !found.Conditions.Contains(condition.Name))
            found.Regions.Add(condition.ImpliesRegion);
        found.Conditions.UnionWith(condition.WithWiderKinds);
    }

    private sealed class Found
    {
        public HashSet<string> Conditions { get; } = [];

        public HashSet<string> Doubted { get; } = [];

        public List<string> Regions { get; } = [];

        /// <summary>How many terms of the vocabulary were found, denied ones among them.</summary>
        public int Count { get; set; }
    }
}
