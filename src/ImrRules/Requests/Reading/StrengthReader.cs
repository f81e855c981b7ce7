using System.Globalization;
using System.Text;
using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Reads the strength of a drug on the tokens that are still free: 10/325 mg, 50mg/300mg/40mg, 25 mg/ml, 5%. The parts of a combination are joined by a slash.</summary>
internal static class StrengthReader
{
    /// <summary>Reads at a token; returns the last token that was read, or -1.</summary>
    public static int Read(RequestLine line, int at)
    {
        if (!line.IsFreeNumber(at) || line.GrammarAt(at + 1) is not (GrammarWord.Slash or GrammarWord.Dash) && UnitAt(line, at + 1) is null && !line.IsFreeNumber(at + 1))
            return -1;
        var parts = new StringBuilder();
        string? unit = null;
        var separated = false;
        var next = at;
        var spaced = false;
        while (line.IsFreeNumber(next))
        {
            parts.Append(parts.Length > 0 ? "/" : "").Append(line.Tokens[next].Number.ToString("0.######", CultureInfo.InvariantCulture));
            next++;
            if (UnitAt(line, next) is { } written)
            {
                if (unit is not null && unit != written)
                    return -1;
                unit = written;
                next++;
                if (PerUnit(line, next) is { } per)
                    return Add(line, at, per.Last, $"{parts} {unit}/{per.Text}");
            }
            if (line.GrammarAt(next) is GrammarWord.Slash or GrammarWord.Dash && line.IsFreeNumber(next + 1))
                (next, separated) = (next + 1, true);
            else if (unit is null && next == at + 1 && line.IsFreeNumber(next))
                spaced = true;
            else
                break;
        }
        if (unit is null)
            return separated && !spaced && FollowsDrug(line, at) ? Add(line, at, next - 1, parts.ToString()) : -1;
        return UnitAt(line, next - 1) is null ? -1 : Add(line, at, next - 1, unit == "%" ? $"{parts}%" : $"{parts} {unit}");
    }

    private static string? UnitAt(RequestLine line, int at) => line.GrammarAt(at) switch
    {
        GrammarWord.Milligram => "mg",
        GrammarWord.Microgram => "mcg",
        GrammarWord.Percent => "%",
        GrammarWord.DrugUnit => line.Letters(at).ToString().ToLowerInvariant(),
        _ => null,
    };

    /// <summary>The second half of 25 mg/ml, 10 mg/1 ml, 20 mg/5 ml, 10 mcg/hr.</summary>
    private static (string Text, int Last)? PerUnit(RequestLine line, int at)
    {
        if (line.GrammarAt(at) is not (GrammarWord.Slash or GrammarWord.Per))
            return null;
        var number = line.IsFreeNumber(at + 1) && line.GrammarAt(at + 2) is GrammarWord.Millilitre or GrammarWord.Gram ? line.Tokens[at + 1].Number : 1;
        var unitAt = line.IsFreeNumber(at + 1) ? at + 2 : at + 1;
        var unit = line.GrammarAt(unitAt) switch { GrammarWord.Millilitre => "ml", GrammarWord.Gram => "g", GrammarWord.Hour => "hr", _ => null };
        return unit is null ? null : (number == 1 ? unit : string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {unit}"), unitAt);
    }

    private static bool FollowsDrug(RequestLine line, int at) => line.TreatmentEndingAt(at - 1) is { Term: Treatment { Drug: not null } };

    private static int Add(RequestLine line, int first, int last, string strength)
    {
        line.Add(new Mark(MarkKind.Strength, first, last) { Text = strength }, ClaimStep.Measures);
        return last;
    }
}
