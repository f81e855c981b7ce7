namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>What the editor's server says.</summary>
/// <param name="Messages">For each file its messages, each with line and column before it, counted from 1.</param>
/// <param name="Answers">For each question what the editor would show.</param>
public sealed record ServerAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> Messages, IReadOnlyList<IReadOnlyList<string>> Answers);
