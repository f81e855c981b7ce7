namespace ImrRules.Authoring.Schemas;

/// <summary>A JSON Schema (draft-07) by which an editor completes, explains and checks files while they are written.</summary>
/// <param name="Of">Which files it is for: <c>topic</c>, <c>sources</c>, <c>vocabulary</c> or <c>case</c>.</param>
/// <param name="Json">The schema, indented, ended by a line break.</param>
public sealed record GuidelineSchema(string Of, string Json);
