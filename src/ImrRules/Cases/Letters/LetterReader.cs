using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Letters;

/// <summary>Reads a published determination (2015 and later) as a case. What can not be read is left out and warned of, by its line.</summary>
internal static class LetterReader
{
    /// <summary>What a letter's case summary is called among the records.</summary>
    public const string SummaryRecord = "clinical case summary of the determination";

    // ten times the longest letter
    private const int MostCharacters = 500_000;

    public static CaseFile? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (LinesOf(source, diagnostics) is not { } lines)
            return null;
        var parts = LetterParts.Of(lines);
        var items = LetterItems.Of(parts.Decisions, source, diagnostics);
        if (items.Count == 0)
        {
            diagnostics.Error("no-item", Place.OfWhole(source), "no disputed item was found in the letter");
            return null;
        }

        if (items[^1].Rationale is [.., var last] && !LetterProse.EndsSentence(last.Text))
            diagnostics.Warning("letter-cut", new Place(source, last.Number, 1, 0), "the letter ends within a sentence: it may be cut off");
        var header = LetterHeader.Read(parts.Header, source, diagnostics);
        var summary = LetterSummary.Read(parts.Summary, header, source, diagnostics);
        return new CaseFile
        {
            Case = header.CaseNumber,
            DateOfInjury = header.Injured ?? summary.Injured,
            AssignedDate = header.Assigned,
            DeterminationDate = header.Decided,
            Age = summary.Age,
            Sex = summary.Sex,
            Diagnoses = summary.Diagnoses,
            Records = parts.Summary.Count == 0 ? [] : [summary.NewestDay is { } day ? string.Create(CultureInfo.InvariantCulture, $"{SummaryRecord}, newest record {day:yyyy-MM-dd}") : SummaryRecord],
            UnansweredFacts = UnansweredFacts.NotAsked,
            Reviewer = LetterCredentials.Read(parts.Credentials),
            Items = [.. items.Select((item, at) => LetterItemReader.Read(item, at + 1, header.Denied, source, diagnostics))],
        };
    }

    /// <summary>Null, with a diagnostic, where the text is no letter.</summary>
    private static IReadOnlyList<LetterLine>? LinesOf(SourceText source, DiagnosticBag diagnostics)
    {
        if (!PlainText.Check(source, diagnostics))
            return null;
        if (source.Text.Length > MostCharacters)
        {
            diagnostics.Error("too-large", Place.OfWhole(source), $"the file has more than {MostCharacters} characters: it is no letter");
            return null;
        }
        var lines = LetterLines.Of(source, diagnostics);
        if (lines.Count == 0)
            diagnostics.Error("empty-file", Place.OfWhole(source), "the file is empty");
        else if (EarlierLayout.In(lines) is { } mark)
            diagnostics.Error("earlier-layout", new Place(source, mark.Number, 1, 0), "this determination has the layout of 2013 or early 2014, which is not read",
                "Write a case file of it; letters are read from the middle of 2014 on.");
        else if (lines.Any(line => LetterWords.Headings.Any(line.Begins)))
            return lines;
        else
            diagnostics.Error("not-a-letter", Place.OfWhole(source), "this is no published determination: none of its headings was found");
        return null;
    }
}
