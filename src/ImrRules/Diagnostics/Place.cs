namespace ImrRules.Diagnostics;

/// <summary>A stretch of one line of a text; lines and columns are counted from 1.</summary>
internal readonly record struct Place(SourceText Source, int Line, int Column, int Length)
{
    public static Place OfWhole(SourceText source) => new(source, 0, 0, 0);
}
