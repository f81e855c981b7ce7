using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>What a letter's clinical case summary tells in fixed phrases. Its findings stay words: they are a reader's to answer facts with.</summary>
internal sealed record LetterSummary(int? Age, string? Sex, DateOnly? Injured, DateOnly? NewestDay, IReadOnlyList<Diagnosis> Diagnoses)
{
    public static LetterSummary Read(IReadOnlyList<LetterLine> lines, LetterHeader header, SourceText source, DiagnosticBag diagnostics)
    {
        if (lines.Count == 0)
        {
            diagnostics.Warning("letter-summary", Place.OfWhole(source), "the letter has no clinical case summary: age, sex and diagnoses are not known");
            return new LetterSummary(null, null, null, null, []);
        }
        var prose = LetterProse.Join(lines.Select(line => line.Text));
        var (age, sex) = LetterPerson.Read(prose);
        var summary = new LetterSummary(age, sex, LetterDates.OfInjury(prose), LetterDates.Newest(prose, header.Decided), LetterDiagnoses.Read(prose));
        var unread = new[] { age is null ? "the age" : null, sex is null ? "the sex" : null, summary.Diagnoses.Count == 0 ? "diagnoses" : null }.OfType<string>().ToArray();
        if (unread.Length > 0)
            diagnostics.Warning("letter-summary", new Place(source, lines[0].Number, 1, 0), $"not found in the case summary that begins here: {string.Join(", ", unread)}");
        if (header.Injured is { } injured && summary.Injured is { } told && told != injured)
            diagnostics.Note("letter-injury", new Place(source, lines[0].Number, 1, 0), "the case summary that begins here tells another day of injury than the letter's header; that of the header is taken");
        return summary;
    }
}
