using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Surveying;

/// <summary>How often requests for each treatment were met, as far as that is known.</summary>
internal sealed class TimesMet
{
    private const string Heading = "treatment,items";

    private readonly Dictionary<string, int> _items = [];
    private readonly ClinicalVocabulary _vocabulary;

    private TimesMet(ClinicalVocabulary vocabulary) => _vocabulary = vocabulary;

    public static TimesMet Unknown(ClinicalVocabulary vocabulary) => new(vocabulary);

    /// <summary>Reads lines of a treatment, a comma and a number below their heading; null where some can not be read, with all the problems.</summary>
    public static TimesMet? Read(string text, ClinicalVocabulary vocabulary, out IReadOnlyList<string> problems)
    {
        var met = new TimesMet(vocabulary);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        problems = lines[0] == Heading
            ? [.. lines.Skip(1).Select((line, at) => met.Take(line) is { } problem ? string.Create(CultureInfo.InvariantCulture, $"line {at + 2}: {problem}") : null).OfType<string>()]
            : [$"line 1: the heading must be \"{Heading}\""];
        return problems.Count == 0 ? met : null;
    }

    /// <summary>How often the treatment or one of its kinds was asked for.</summary>
    public int Of(string treatment) => _items.Where(one => _vocabulary.FindTreatment(one.Key)!.WithWiderKinds.Contains(treatment)).Sum(one => one.Value);

    private string? Take(string line)
    {
        var comma = line.LastIndexOf(',');
        if (comma < 0 || !int.TryParse(line[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var items))
            return $"\"{line}\" is no treatment, comma and number";
        var name = line[..comma];
        if (_vocabulary.FindTreatment(name) is not { } treatment)
            return string.Join(' ', new[] { $"\"{name}\" is not a treatment of these guidelines.", Spelling.DidYouMean(name, _vocabulary.Treatments.Select(one => one.Name)) }.OfType<string>());
        return _items.TryAdd(treatment.Name, items) ? null : $"\"{name}\" stands there twice";
    }
}
