using System.Text.RegularExpressions;

namespace ImrRules.Tests.Requests;

/// <summary>Changes of one value in a request, such as slips of the pen make.</summary>
public static class Mutations
{
    public const string Side = "side";
    public const string Contrast = "contrast";
    public const string Level = "level";
    public const string Digits = "digits";
    public const string Strength = "strength";
    public const string Drug = "drug";
    public const string Spelling = "spelling of a drug";

    public static IEnumerable<Mutation> Of(string text) =>
    [
        .. Sides(text), .. Contrasts(text), .. Levels(text), .. Numbers(text), .. Partners(text), .. Misspelt(text),
    ];

    private static IEnumerable<Mutation> Sides(string text) => Each(text, @"\b(left|right)\b", Side, word => word.StartsWith("l", StringComparison.OrdinalIgnoreCase) ? "right" : "left");

    private static IEnumerable<Mutation> Contrasts(string text) =>
        Each(text, @"\bwithout (?=(IV )?(contrast|dye|gadolinium))|\bw/o (?=(contrast|dye))", Contrast, _ => "")
            .Concat(Each(text, @"\bwithout(?= (IV )?(contrast|dye|gadolinium))", Contrast, _ => "with"));

    private static IEnumerable<Mutation> Levels(string text) => Each(text, @"(?<=\b[CTL])\d{1,2}\b", Level, number => number == "4" ? "3" : "4");

    /// <summary>A number with two of its digits swapped, or with another last digit where that changes nothing.</summary>
    private static IEnumerable<Mutation> Numbers(string text) =>
        Each(text, @"(?<![\w./-])\d+(\.\d+)?(?=(/\d+)? ?(mg|mcg|%))", Strength, Swapped).Concat(
        Each(text, @"(?<![\w./:-])\d+(?![\w./-])(?! ?(mg|mcg|%|st|nd|rd|th)\b)", Digits, Swapped));

    private static string Swapped(string number)
    {
        for (var at = 0; at + 1 < number.Length; at++)
        {
            if (char.IsAsciiDigit(number[at]) && char.IsAsciiDigit(number[at + 1]) && number[at] != number[at + 1] && number[at + 1] != '0')
                return $"{number[..at]}{number[at + 1]}{number[at]}{number[(at + 2)..]}";
        }
        return number[..^1] + (number[^1] == '9' ? '3' : (char)(number[^1] + 1));
    }

    private static IEnumerable<Mutation> Partners(string text) => DrugNames.Confusable
        .SelectMany(pair => Each(text, $@"\b{Regex.Escape(pair.Name)}\b", Drug, _ => pair.Other));

    /// <summary>For each drug of the text, one letter swapped with the next, one left out, one doubled, one replaced.</summary>
    private static IEnumerable<Mutation> Misspelt(string text)
    {
        foreach (var name in DrugNames.OneWord.Where(name => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase)))
        {
            var middle = name.Length / 2;
            string[] slips =
            [
                $"{name[..middle]}{name[middle + 1]}{name[middle]}{name[(middle + 2)..]}", name.Remove(middle, 1), name.Insert(middle, name[middle].ToString()),
                $"{name[..middle]}{(name[middle] == 'u' ? 'o' : 'u')}{name[(middle + 1)..]}",
            ];
            foreach (var slip in slips.Where(slip => slip != name))
            {
                foreach (var mutation in Each(text, $@"\b{Regex.Escape(name)}\b", Spelling, _ => slip))
                    yield return mutation;
            }
        }
    }

    private static IEnumerable<Mutation> Each(string text, string pattern, string kind, Func<string, string> change) =>
        Regex.Matches(text, pattern, RegexOptions.IgnoreCase).Select(match => new Mutation(kind, text, text[..match.Index] + change(match.Value) + text[(match.Index + match.Length)..]));
}
