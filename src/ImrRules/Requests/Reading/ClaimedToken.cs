namespace ImrRules.Requests.Reading;

/// <summary>A token of a request with the step that accounts for it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">The token as written.</param>
/// <param name="Step">The step that claimed it.</param>
/// <param name="ReadAs">What it was read as, together with the tokens of the same claim; null where that says nothing more.</param>
internal sealed record ClaimedToken(TextSpan Span, string Text, ClaimStep Step, string? ReadAs);
