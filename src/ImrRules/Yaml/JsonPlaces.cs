using System.Text;
using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Turns offsets into UTF-8 bytes into lines and columns of characters. The offsets come in rising order, so that the text is walked once.</summary>
internal sealed class JsonPlaces(SourceText source, ReadOnlyMemory<byte> bytes)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _column = 1;

    public Place At(long offset, int byteLength)
    {
        var end = (int)Math.Clamp(offset, _at, bytes.Length);
        var passed = bytes.Span[_at..end];
        for (var next = passed.IndexOf((byte)'\n'); next >= 0; next = passed.IndexOf((byte)'\n'))
        {
            _line++;
            _at += next + 1;
            _lineStart = _at;
            _column = 1;
            passed = bytes.Span[_at..end];
        }
        _column += Encoding.UTF8.GetCharCount(passed);
        _at = end;
        return new Place(source, _line, _column, Encoding.UTF8.GetCharCount(bytes.Span.Slice(end, Math.Min(byteLength, bytes.Length - end))));
    }

    /// <summary>The place that the parser names: a line counted from 0 and the bytes before it on that line.</summary>
    public Place At(long line, long bytesOnLine)
    {
        while (_line <= line && bytes.Span[_at..].IndexOf((byte)'\n') is var next and >= 0)
            At(_at + next + 1, 0);
        return At(_lineStart + bytesOnLine, 1);
    }
}
