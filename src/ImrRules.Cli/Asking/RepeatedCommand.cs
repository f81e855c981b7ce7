using System.Buffers;
using System.Globalization;
using ImrRules.Cases;

namespace ImrRules.Cli.Asking;

/// <summary>The command line that gives the same result again, without asking anything.</summary>
internal static class RepeatedCommand
{
    /// <summary>Within double quotes a shell would take these for its own.</summary>
    private static readonly SearchValues<char> OfTheShell = SearchValues.Create("\"\\$`");

    /// <param name="file">The case.</param>
    /// <param name="others">The options that do not stand in the case, as they were given: name, then value.</param>
    public static string Of(CaseFile file, IEnumerable<(string Name, string? Value)> others)
    {
        var item = file.Items[0];
        var options = new List<(string Name, string? Value)> { ("--injured", Day(file.DateOfInjury)), ("--requested", Day(file.RequestDate)) };
        options.AddRange(file.Diagnoses.Select(diagnosis => ("--diagnosis", (string?)(diagnosis.Words ?? diagnosis.Code))));
        options.AddRange(item.Facts.Select(answered => ("--fact", (string?)$"{answered.Fact}: {Answer(answered)}")));
        options.AddRange(others);
        return string.Join(' ', options.Where(option => option.Value is not null).Select(option => $"{option.Name} {Quoted(option.Value!)}").Prepend($"imr ask {Quoted(item.Request)}"));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Answer(AnsweredFact answered) => answered.Answer is [var only] ? only : $"[{string.Join(", ", answered.Answer)}]";

    /// <summary>In quotes, save for what a shell reads as one word.</summary>
    private static string Quoted(string words) => words.Length > 0 && words.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '/' or '_')
        ? words : $"\"{string.Concat(words.Select(letter => OfTheShell.Contains(letter) ? $"\\{letter}" : $"{letter}"))}\"";
}
