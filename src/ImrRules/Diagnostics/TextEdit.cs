namespace ImrRules.Diagnostics;

/// <summary>One stretch of a text and the words to put in its place: a mistake's safe mending. Lines and columns are counted from 1; the end is the first character that stays.</summary>
/// <param name="Line">The line of the first character that goes.</param>
/// <param name="Column">Its column.</param>
/// <param name="EndLine">The line of the first character behind it that stays.</param>
/// <param name="EndColumn">Its column.</param>
/// <param name="NewText">What is put in its place; empty where the stretch only goes.</param>
public sealed record TextEdit(int Line, int Column, int EndLine, int EndColumn, string NewText);
