namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>A question to the editor's server about a place, whose line and column count from 0.</summary>
/// <param name="File">The file, by its path in the workspace.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="What">hover or completion.</param>
public sealed record ServerQuestion(string File, int Line, int Column, string What);
