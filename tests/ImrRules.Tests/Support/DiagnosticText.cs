using System.Globalization;
using System.Text;
using ImrRules.Diagnostics;

namespace ImrRules.Tests.Support;

/// <summary>Diagnostics as a person reads them: place, rule and message, the author's line with a mark below it, the hint.</summary>
public static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var found in diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{found.File}:{found.Line}:{found.Column} {found.Level.ToString().ToLowerInvariant()} {found.Rule}\n  {found.Message}\n");
            if (found.SourceLine is { } line)
                text.Append(CultureInfo.InvariantCulture, $"  | {line.Replace('\t', ' ')}\n  | {new string(' ', Math.Max(0, found.Column - 1))}{new string('^', Math.Max(1, found.Length))}\n");
            if (found.Hint is { } hint)
                text.Append(CultureInfo.InvariantCulture, $"  {hint}\n");
        }
        return text.Length == 0 ? "nothing is found\n" : text.ToString();
    }
}
