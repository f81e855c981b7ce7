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

    private const int MostOnTheStack = 256;

    // made when the first diagnosis is read
    private readonly Lazy<DiagnosisWordings> _wordings = new(() => new DiagnosisWordings(vocabulary));

    public ReadDiagnoses Read(IReadOnlyList<Diagnosis> diagnoses)
    {
        if (diagnoses.Count == 0)
            return ReadDiagnoses.None;
        var found = new Found();
        List<string>? unread = null;
        for (var at = 0; at < diagnoses.Count; at++)
        {
            var diagnosis = diagnoses[at];
            var before = found.Count;
            if (diagnosis.Words is not null)
                ReadWords(diagnosis.Words, found);
            if (diagnosis.Code is not null)
                ReadCode(diagnosis.Code, found);
            if (found.Count == before)
                (unread ??= []).Add(diagnosis.Words ?? diagnosis.Code ?? "");
        }
        found.Doubted?.ExceptWith(found.Conditions);
        return new ReadDiagnoses(Any: true, found.Conditions, found.Regions, found.Doubted ?? ReadDiagnoses.None.Doubted, unread ?? ReadDiagnoses.None.Unread);
    }

    /// <summary>The body regions that words name: of accepted body parts.</summary>
    public IReadOnlyList<string> RegionsIn(IReadOnlyList<string> texts)
    {
        var found = new Found();
        foreach (var text in texts)
            ReadWords(text, found);
        return found.Regions;
    }

    private void ReadWords(string text, Found found)
    {
        var (denied, doubted) = (false, false);
        var room = text.Length <= MostOnTheStack ? stackalloc char[DiagnosisWordings.MostOfALetter * MostOnTheStack] : new char[DiagnosisWordings.MostOfALetter * text.Length];
        for (ReadOnlySpan<char> line = room[..DiagnosisWordings.WriteLine(text, room)]; line.Length > 0;)
        {
            var length = _wordings.Value.Longest(line, out var wording);
            if (length == 0)
            {
                var word = line[..DiagnosisWordings.EndOfWord(line, 0)];
                if (IsOneOf(NewClause, word))
                    (denied, doubted) = (false, false);
                denied |= IsOneOf(Denials, word);
                doubted |= IsOneOf(Doubts, word);
                length = word.Length;
            }
            Take(wording, denied, doubted, found);
            line = line[Math.Min(length + 1, line.Length)..];
        }
    }

    private static void Take((Condition? Condition, BodyRegion? Region) wording, bool denied, bool doubted, Found found)
    {
        found.Count += wording is (null, null) ? 0 : 1;
        if (denied)
            return;
        if (wording.Region is not null)
            found.Add(wording.Region.Name);
        if (wording.Condition is null)
            return;
        if (doubted)
            (found.Doubted ??= []).UnionWith(wording.Condition.WithWiderKinds);
        else
            Add(wording.Condition, found);
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }
        return false;
    }

    private void ReadCode(string code, Found found)
    {
        if (_wordings.Value.FindCode(code) is not { } named)
            return;
        found.Count++;
        Add(named.Condition, found);
        if (named.Region is not null)
            found.Add(named.Region);
    }

    private static void Add(Condition condition, Found found)
    {
        if (condition.ImpliesRegion is not null && !found.Conditions.Contains(condition.Name))
            found.Add(condition.ImpliesRegion);
        for (var at = 0; at < condition.WithWiderKinds.Count; at++)
            found.Conditions.Add(condition.WithWiderKinds[at]);
    }

    private sealed class Found
    {
        public HashSet<string> Conditions { get; } = [];

        /// <summary>Null where none is doubted.</summary>
        public HashSet<string>? Doubted { get; set; }

        /// <summary>Each once, in the order in which they were found.</summary>
        public List<string> Regions { get; } = [];

        /// <summary>How many terms of the vocabulary were found, denied ones among them.</summary>
        public int Count { get; set; }

        public void Add(string region)
        {
            if (!Regions.Contains(region))
                Regions.Add(region);
        }
    }
}
