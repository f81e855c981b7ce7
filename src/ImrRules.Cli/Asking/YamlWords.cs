using System.Text.Encodings.Web;
using System.Text.Json;
using ImrRules.Cases;

namespace ImrRules.Cli.Asking;

/// <summary>Writes words of a person so that a YAML file gives them back.</summary>
internal static class YamlWords
{
    /// <summary>As they are where nothing in them could be read as something else, else in quotes.</summary>
    public static string Of(string words) =>
        words.Length > 0 && char.IsLetterOrDigit(words[0]) && words[^1] != ' ' && words.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '/' or '.' or '%') ? words : Quoted(words);

    /// <summary>In quotes, as the requests of examples stand.</summary>
    public static string Quoted(string words) => $"\"{JsonEncodedText.Encode(words, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    public static string Of(AnsweredFact answered) => $"{Of(answered.Fact)}: {Of(answered.Answer)}";

    public static string Of(IReadOnlyList<string> answer) => answer is [var only] ? Of(only) : $"[{string.Join(", ", answer.Select(Of))}]";

    public static string Of(Diagnosis diagnosis) => diagnosis.Code is not { } code ? Of(diagnosis.Words ?? "")
        : $"{{ code: {Of(code)}{(diagnosis.Words is null ? "" : $", words: {Of(diagnosis.Words)}")} }}";
}
