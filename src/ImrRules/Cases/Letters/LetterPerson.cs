using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrRules.Cases.Letters;

/// <summary>The age and sex with which a case summary begins: "a 45 year old female", "a now 36-year-old male".</summary>
internal static class LetterPerson
{
    private static readonly Regex Told = new(@"\b(?<age>\d{1,3})[- ]?years?[- ]old\b((,? [a-z-]+){0,3}? (?<sex>female|male|woman|man|lady|gentleman)\b)?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static (int? Age, string? Sex) Read(string summary)
    {
        if (Told.Match(summary) is not { Success: true } told)
            return (null, null);
        var age = int.Parse(told.Groups["age"].Value, CultureInfo.InvariantCulture);
        string? sex = told.Groups["sex"].Value.ToLowerInvariant() switch
        {
            "female" or "woman" or "lady" => "female",
            "male" or "man" or "gentleman" => "male",
            _ => null,
        };
        return (age, sex);
    }
}
