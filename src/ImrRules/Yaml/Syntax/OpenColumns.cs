namespace ImrRules.Yaml.Syntax;

/// <summary>The columns in which the lines read so far began keys and list items, the flattest first.</summary>
internal sealed class OpenColumns
{
    private readonly Stack<(int Column, bool OfDashes, AuthoredLine Line)> _open = new();
    private AuthoredLine? _last;

    /// <summary>Where a line with or without a dash may begin, each with the line that opened the column.</summary>
    public IEnumerable<(int Column, AuthoredLine Line)> For(bool hasDash)
    {
        if (_last is { OpensLevel: true } last)
            yield return (last.Start + 2, last);
        foreach (var (column, ofDashes, line) in _open)
        {
            if (ofDashes == hasDash || hasDash && _last is { OpensLevel: true } opener && opener.Start == column)
                yield return (column, line);
        }
    }

    /// <summary>True where the line begins where one of its kind may.</summary>
    public bool Fit(AuthoredLine line) =>
        _last is not { } last || line.Indent > last.Start && last.OpensLevel || For(line.HasDash).Any(open => open.Column == line.Indent);

    /// <summary>True where a column was opened for keys or dashes.</summary>
    public bool Has(int column) => _open.Any(open => open.Column == column);

    public void Add(AuthoredLine line)
    {
        while (_open.Count > 0 && (_open.Peek().Column > line.Indent || _open.Peek().Column == line.Indent && _open.Peek().OfDashes != line.HasDash && !(line.HasDash && _last is { OpensLevel: true })))
            _open.Pop();
        // the nearest line of a column is the one to show
        if (_open.Count > 0 && _open.Peek().Column == line.Indent && _open.Peek().OfDashes == line.HasDash)
            _open.Pop();
        _open.Push((line.Indent, line.HasDash, line));
        if (line.HasDash && line.HasKey)
            _open.Push((line.Start, false, line));
        _last = line;
    }
}
