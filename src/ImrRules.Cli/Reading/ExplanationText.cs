using ImrRules.Requests.Reading;

namespace ImrRules.Cli.Reading;

/// <summary>Shows, for each word of a request, the step that claimed it and what it was read as.</summary>
internal static class ExplanationText
{
    public static void Write(string request, IReadOnlyList<ClaimedToken> claims, TextWriter output)
    {
        output.Write($"{request}\n");
        var width = claims.Select(claim => claim.Text.Length).DefaultIfEmpty(0).Max();
        foreach (var claim in claims)
            output.Write($"   {claim.Text.PadRight(width)}  {claim.Step.ToString().ToLowerInvariant(),-10}  {claim.ReadAs}".TrimEnd() + "\n");
        output.Write('\n');
    }
}
