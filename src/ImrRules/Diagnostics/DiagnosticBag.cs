namespace ImrRules.Diagnostics;

/// <summary>Gathers all findings of one reading, so that an author sees every mistake at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors => _found.Exists(d => d.Level == DiagnosticLevel.Error);

    public void Error(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Error, rule, place, message, hint, fix);

    public void Warning(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Warning, rule, place, message, hint, fix);

    public void Note(string rule, Place place, string message, string? hint = null, TextEdit? fix = null) => Add(DiagnosticLevel.Note, rule, place, message, hint, fix);

    /// <summary>Adds what another reading found.</summary>
    public void Take(IEnumerable<Diagnostic> found) => _found.AddRange(found);

    /// <summary>All findings by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _found.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Level)];

    private void Add(DiagnosticLevel level, string rule, Place place, string message, string? hint, TextEdit? fix) => _found.Add(new Diagnostic
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
}
