using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Reads a request step by step: tokens, levels, codes, lexicon, dates, measures, separators, assembly, checks, and the report of what is left unread.</summary>
internal sealed class LineReader
{
    private readonly ClinicalVocabulary _vocabulary;
    private readonly Lexicon _lexicon;
    private readonly TreatmentRelations _relations;
    private readonly DrugForms _forms;
    private readonly DrugProducts _products;
    private readonly CodeCheck _codes;
    private readonly Correction _correction;
    private readonly UnreadReport _unread;

    public LineReader(ClinicalVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _lexicon = LexiconBuilder.Build(vocabulary);
        _relations = new TreatmentRelations(vocabulary);
        _forms = new DrugForms(vocabulary);
        _products = new DrugProducts(vocabulary);
        _codes = new CodeCheck(vocabulary);
        var near = new NearWords(_lexicon.Words.Words);
        _correction = new Correction(_lexicon, near);
        _unread = new UnreadReport(new Suggestions(vocabulary, near));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="codes">Codes that were given beside it.</param>
    public (RequestReading Reading, RequestLine Line) Read(string text, IReadOnlyList<string> codes)
    {
        var line = Scan(text);
        var split = SplitHeading.Find(line);
        var items = Assemble(line, split is { } parts ? parts.BeginOfDispute + 1 : 0, line.Marks.Count);
        SplitRequest? aside = null;
        if (split is { } heading)
        {
            var original = Assemble(line, 0, heading.EndOfOriginal)[0];
            var authorized = Assemble(line, heading.EndOfOriginal + 1, heading.BeginOfDispute)[0];
            SplitHeading.Complete(line, items[0], original, authorized);
            aside = new SplitRequest(original.ToRequest(line), authorized.ToRequest(line));
        }
        _codes.Check(codes, line, items);
        SayUnknown(line, items);
        _unread.Write(line);
        split?.Soften(line);
        line.Notes.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Message, b.Message));
        RemoveRepeated(line.Notes);
        return (new RequestReading
        {
            Text = text,
            Items = line.Count == 0 ? [] : [.. items.Select(item => item.ToRequest(line))],
            Notes = line.Notes,
            Split = aside,
        }, line);
    }

    private static void SayUnknown(RequestLine line, List<ItemDraft> items)
    {
        foreach (var item in items)
        {
            if (item.Head is null && line.Count > 0)
                line.Say(NoteKind.Unread, NoteSeverity.Unread, item.To > item.From ? line.SpanOf(line.Marks[item.From].First, line.Marks[item.To - 1].Last) : line.SpanOf(0, line.Count - 1), "no treatment of the vocabulary is named");
        }
    }

    private static void RemoveRepeated(List<ReadingNote> notes)
    {
        for (var at = notes.Count - 1; at > 0; at--)
        {
            if (notes[at] == notes[at - 1])
                notes.RemoveAt(at);
        }
    }

    private RequestLine Scan(string text)
    {
        var line = new RequestLine(text, Tokenizer.Split(text, _lexicon.Words));
        _correction.Correct(line);
        LevelScanner.Scan(line);
        CodeScanner.Scan(line);
        LexiconScanner.Scan(line, _lexicon);
        DateScanner.Scan(line);
        MeasureScanner.Scan(line);
        SeparatorScanner.Scan(line);
        line.Marks.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return line;
    }

    private List<ItemDraft> Assemble(RequestLine line, int from, int to)
    {
        var drafts = new ItemFinder(line, _relations, from, to).Find();
        new UnknownMembers(line).Insert(drafts);
        var studies = new StudySplitter(line, _relations);
        studies.Split(drafts);
        var places = new PlaceAssembly(line, _vocabulary, _relations);
        var phrases = new PhraseAssembly(line);
        foreach (var draft in drafts)
        {
            if (draft.IsDrug)
                new DrugAssembly(line, _forms, _products, _relations).Fill(draft);
            else
                new ScheduleAssembly(line, _relations).Fill(draft);
            places.Fill(draft);
            phrases.Fill(draft);
        }
        DrugChoice.Join(drafts);
        studies.Share(drafts);
        new Sharing(line).Apply(drafts);
        new CompoundFinder(line, _vocabulary, _products).Join(drafts);
        new DrugClassCheck(line, _relations).Check(drafts);
        DrugQuantityCheck.Check(line, drafts);
        _codes.Check(line, drafts);
        return drafts;
    }
}
