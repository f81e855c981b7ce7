namespace ImrRules.Diagnostics;

/// <summary>Gathers all findings of one reading, so that an author sees every mistake at once.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More findings than a person reads.</summary>
    private const int Crowd = 200;

    private readonly List<Diagnostic> _found = [];
    private readonly Dictionary<(string File, string Rule, string Words), RepeatedMistake> _repeated = [];
    private readonly HashSet<string> _filesWithErrors = [];
    private readonly List<(string File, int From, int To, string Name)> _recommendations = [];

    public bool HasErrors => _filesWithErrors.Count > 0;

    /// <summary>True where so much was found that the files are made for other readers: what was meant is no longer looked for, which takes long and helps nobody.</summary>
    public bool IsCrowded => _found.Count + _repeated.Count > Crowd;

    /// <summary>True where a file has an error: what others name may stand there, though it could not be read.</summary>
    public bool HasErrorIn(string file) => _filesWithErrors.Contains(file);

    /// <summary>True where an error begins at this place: what is read there as if it were mended is no second one.</summary>
    public bool HasErrorAt(Place place) => HasErrorIn(place.Source.File) && _found.Exists(one => one.Level == DiagnosticLevel.Error && (one.Line, one.Column) == (place.Line, place.Column) && one.File == place.Source.File);

    /// <summary>Says which lines of a file hold a recommendation, so that a finding in them names it.</summary>
    public void Recommendation(string file, int from, int to, string fullName) => _recommendations.Add((file, from, to, fullName));

    public void Error(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Error, rule, place, message, hint, fix);

    /// <summary>An error that stands once for a file, however often its words do.</summary>
    /// <param name="rule">The finding's name.</param>
    /// <param name="place">Where the words stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="behind">What stands behind them here.</param>
    /// <param name="make">Makes the mistake where the words are new in the file.</param>
    public void ErrorOnce(string rule, Place place, string words, string behind, Func<RepeatedMistake> make)
    {
        var key = (place.Source.File, rule, words);
        if (!_repeated.TryGetValue(key, out var mistake))
            _repeated[key] = mistake = make();
        mistake.Add(place, behind);
        _filesWithErrors.Add(place.Source.File);
    }

    public void Warning(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Warning, rule, place, message, hint, fix);

    public void Note(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Note, rule, place, message, hint, fix);

    /// <summary>Adds what another reading found.</summary>
    public void Take(IEnumerable<Diagnostic> found)
    {
        foreach (var one in found)
            Add(one);
    }

    /// <summary>All findings by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        var named = _recommendations.ToLookup(one => one.File);
        string? At(string file, int line) => named[file].FirstOrDefault(one => line >= one.From && line <= one.To).Name;
        return
        [
            .. _found.Distinct().Concat(_repeated.Select(one => one.Value.Finding(line => At(one.Key.File, line))))
                .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Level)
                .Select(d => At(d.File, d.Line) is { } name ? d with { Recommendation = name } : d),
        ];
    }

    private void Add(DiagnosticLevel level, string rule, Place place, string message, string? hint, TextEdit? fix) => Add(new Diagnostic
    {
        Rule = rule,
        Level = level,
        File = place.Source.File,
        Line = place.Line,
        Column = place.Column,
        Length = place.Length,
        Message = message,
        Hint = hint,
        SourceLine = place.Line == 0 || place.Source.Confidential ? null : place.Source.LineAt(place.Line),
        Fix = fix,
    });

    private void Add(Diagnostic found)
    {
        _found.Add(found);
        if (found.Level == DiagnosticLevel.Error)
            _filesWithErrors.Add(found.File);
    }
}
