using System.Text.Json.Nodes;

namespace ImrRules.Tests.Samples;

/// <summary>What the sample answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body.</param>
public sealed record HttpAnswer(int Status, string Text)
{
    public string? ContentType { get; init; }

    /// <summary>The ETag of the determination that was shown.</summary>
    public string? Determination { get; init; }

    public string Headers { get; init; } = "";

    public JsonNode Json => JsonNode.Parse(Text)!;

    public bool IsProblem => ContentType == "application/problem+json" && (int?)Json["status"] == Status;
}
