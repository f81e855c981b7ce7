using System.Text.RegularExpressions;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Says what is wrong with words that are no amount, and how it is written.</summary>
internal static class WrongAmount
{
    private const string Advised = "Write an amount such as 6 visits over 2 weeks, 4 injections a year, 3 to 6 visits.";

    /// <summary>Words in place of a unit that say how often and not of what.</summary>
    private static readonly string[] HowOften = ["x", "times", "time", ""];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public static void Report(YamlText text, AmountReader reader, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var plain = MeasureWords.Plain(text.Value);
        var meant = Regex.Replace(MeasureWords.Meant(plain), "^at (most|least) ", "", Options, Soon);
        reader.Parse(text.Value, out var problem);
        if (reader.Parse(plain, out _) is not null)
            diagnostics.Error("wrong-amount", text.Place, Message(problem, text.Value), $"Write {plain}.", text.ReplacedBy(plain));
        else if (reader.Parse(meant, out var left) is not null)
            diagnostics.Error("wrong-amount", text.Place, Message(problem, text.Value), $"Did you mean \"{meant}\"?");
        else if (left.Fault != AmountFault.UnknownUnit || IsHowOften(left.Unit) || !vocabulary.Unread.MayHold(new YamlText(text.Place, left.Unit)))
            diagnostics.Error("wrong-amount", left.Fault == AmountFault.UnknownUnit && !IsHowOften(left.Unit) ? text.PlaceOf(left.Unit) : text.Place, Message(left, text.Value), Advice(left, meant, vocabulary));
    }

    /// <summary>What to say where an amount was taken from other words: <c>medically necessary for 6 vists</c>.</summary>
    public static string Advice(string words, AmountReader reader, ClinicalVocabulary vocabulary)
    {
        var meant = MeasureWords.Meant(MeasureWords.Plain(words));
        return reader.Parse(meant, out var problem) is not null ? $"Did you mean \"{meant}\"?" : Advice(problem, meant, vocabulary);
    }

    private static string Message(AmountProblem problem, string written) => problem.Fault switch
    {
        AmountFault.RangeTurnedRound => "the range begins with the greater number",
        AmountFault.UnknownUnit when !IsHowOften(problem.Unit) => $"\"{problem.Unit}\" is not a quantity of the vocabulary",
        AmountFault.NoUnit or AmountFault.UnknownUnit => $"\"{written}\" does not say what is counted",
        AmountFault.UnknownTime => "the time of this amount is not understood",
        _ => $"\"{written}\" is no amount",
    };

    private static string Advice(AmountProblem problem, string meant, ClinicalVocabulary vocabulary) => problem.Fault switch
    {
        AmountFault.RangeTurnedRound => $"Did you mean \"{Regex.Replace(meant, @"^(?<first>[\d.]+) to (?<last>[\d.]+)", "${last} to ${first}", Options, Soon)}\"?",
        AmountFault.UnknownUnit or AmountFault.NoUnit when IsHowOften(problem.Unit) => Counted(meant, problem.Unit, vocabulary),
        AmountFault.UnknownUnit => Unit(problem.Unit, meant, vocabulary) ?? Advised,
        AmountFault.UnknownTime => "Write the time as in over 2 weeks, over 6 to 8 weeks, every 4 months, or , within 6 months of surgery.",
        _ => Advised,
    };

    /// <summary>The amount with each of a few quantities.</summary>
    private static string Counted(string meant, string unit, ClinicalVocabulary vocabulary)
    {
        // 2 x 6 weeks, as requests have it: so often a week, for so long
        if (Regex.Match(meant, @"^(?<often>\d{1,2}) x ?(over )?(?<long>\d{1,2}) (?<time>days|weeks|months)$", Options, Soon) is { Success: true } schedule)
            return $"Say what is counted, in all or in a time: {Samples(vocabulary, $"{schedule.Groups["often"].Value} {{0}} a {TimeUnits.Singular(schedule.Groups["time"].Value)}")}, ...";
        var numbers = Regex.Match(meant, @"^[\d.]+( to [\d.]+)?", Options, Soon).Value;
        var rest = meant[numbers.Length..].Trim();
        rest = unit.Length > 0 && rest.StartsWith(unit, StringComparison.Ordinal) ? rest[unit.Length..].Trim() : rest;
        return $"Say what is counted: {Samples(vocabulary, $"{numbers} {{0}} {rest}".Trim())}, ...";
    }

    private static string Samples(ClinicalVocabulary vocabulary, string form) =>
        string.Join(", ", vocabulary.Quantities.Where(quantity => quantity.CanBeCut).Take(4).Select(quantity => form.Replace("{0}", quantity.Name, StringComparison.Ordinal)));

    private static bool IsHowOften(string unit) => HowOften.Contains(unit) || unit.StartsWith('x') && unit.AsSpan(1).TrimStart() is [>= '0' and <= '9', ..];

    private static string? Unit(string unit, string meant, ClinicalVocabulary vocabulary)
    {
        var begun = vocabulary.Quantities.Where(quantity => quantity.Name.StartsWith($"{unit} ", StringComparison.OrdinalIgnoreCase)).Select(quantity => quantity.Name).ToArray();
        var wordings = Wordings.Of("quantity", vocabulary).Concat(TimeUnits.All.Select(time => (Wording: time, Name: time)));
        return (begun is [var only] ? only : Spelling.Nearest(unit, wordings.Select(one => one.Wording))) is { } name
            ? $"Did you mean \"{Replaced(meant, unit, name)}\"?" : $"The quantities are {string.Join(", ", vocabulary.Quantities.Select(quantity => quantity.Name))}.";
    }

    private static string Replaced(string meant, string unit, string name)
    {
        var at = meant.IndexOf(unit, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? name : $"{meant[..at]}{name}{meant[(at + unit.Length)..]}";
    }
}
