using System.Globalization;

namespace ImrRules.Diagnostics;

/// <summary>One mistake that an author makes as often as the same words stand in a file: one finding, at the first of its places.</summary>
/// <param name="rule">The finding's name.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What was meant, by what stands behind the words at all their places.</param>
internal sealed class RepeatedMistake(string rule, string message, Func<IReadOnlyList<string>, string> hint)
{
    private readonly List<(Place Place, string Behind)> _uses = [];

    public void Add(Place place, string behind) => _uses.Add((place, behind));

    /// <summary>The finding.</summary>
    /// <param name="recommendationAt">The recommendation in which a line lies; null for none.</param>
    public Diagnostic Finding(Func<int, string?> recommendationAt)
    {
        var places = _uses.Select(use => use.Place).OrderBy(place => place.Line).ThenBy(place => place.Column).ToArray();
        var first = places[0];
        int[] others = [.. places.Select(place => place.Line).Where(line => line != first.Line).Distinct()];
        var also = others.Length == 0 ? "" : $"\nIt also stands in {(others.Length == 1 ? "line" : "lines")} {string.Join(", ", others.Select(line => line.ToString(CultureInfo.InvariantCulture)))}.";
        return new Diagnostic
        {
            Rule = rule,
            Level = DiagnosticLevel.Error,
            File = first.Source.File,
            Line = first.Line,
            Column = first.Column,
            Length = first.Length,
            Message = message,
            Hint = hint([.. _uses.Select(use => use.Behind)]) + also,
            SourceLine = first.Source.Confidential ? null : first.Source.LineAt(first.Line),
            AlsoIn = [.. others.Select(recommendationAt).OfType<string>().Distinct()],
        };
    }
}
