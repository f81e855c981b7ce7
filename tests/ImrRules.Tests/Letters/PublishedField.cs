using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ImrRules.Cases;

namespace ImrRules.Tests.Letters;

/// <summary>One field of a letter, as a person read it and as it was read here.</summary>
/// <param name="Letter">The letter's number.</param>
/// <param name="Name">What it is, with the number of its item.</param>
/// <param name="Expected">As the person read it.</param>
/// <param name="Read">As it was read here.</param>
public sealed partial record PublishedField(string Letter, string Name, string? Expected, string? Read)
{
    private const string CitesNothing = "did not cite any medical evidence for its decision.";

    public bool IsSame => Expected == Read;

    public override string ToString() => $"{Letter} {Name}: {Expected ?? "none"}, read {Read ?? "none"}";

    /// <summary>Every field of a letter.</summary>
    public static IEnumerable<PublishedField> Of(PublishedLetter letter, CaseFile file)
    {
        var first = letter.Items[0];
        (string Name, string? Expected, string? Read)[] fields =
        [
            ("items", Count(letter.Items.Count), Count(file.Items.Count)),
            ("injured", PublishedLetter.Words(first["injury_date"]), Day(file.DateOfInjury)),
            ("denied", PublishedLetter.Words(first["ur_denial_date"]), Day(file.Items.Select(item => item.Ur?.Date).FirstOrDefault())),
            ("decided", PublishedLetter.Words(first["determination_date"]), Day(file.DeterminationDate)),
            ("age", PublishedLetter.Words(first["age"]), file.Age?.ToString(CultureInfo.InvariantCulture)),
            ("sex", PublishedLetter.Words(first["sex"]), file.Sex),
            .. letter.Items.Zip(file.Items, OfItem).SelectMany(item => item),
        ];
        return fields.Select(field => new PublishedField(letter.Id, field.Name, field.Expected, field.Read));
    }

    private static IEnumerable<(string Name, string? Expected, string? Read)> OfItem(JsonNode expected, DisputedItem item)
    {
        var number = PublishedLetter.Words(expected["item_no"]);
        yield return ($"{number} request", Bare(PublishedLetter.Words(expected["item_request"])), Bare(item.Request));
        yield return ($"{number} decision", PublishedLetter.Words(expected["decision"]), item.Published?.Decision);
        yield return ($"{number} administrator", Cited(expected["ca_guideline"]), Bare(item.Ur?.Cites));
        yield return ($"{number} reviewer", Cited(expected["reviewer_guideline"]), Bare(item.Published?.Cites));
    }

    private static string? Cited(JsonNode? node) => Bare(PublishedLetter.Words(node)) is { } words && !words.EndsWith(CitesNothing, StringComparison.Ordinal) ? words : "";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The words without what line ends make of them: the person left a blank behind the hyphen that ended a line.</summary>
    private static string? Bare(string? words) => words is null ? null : AfterHyphen().Replace(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "").TrimEnd(':', ' ');

    [GeneratedRegex(@"(?<=\w-) (?=\w)")]
    private static partial Regex AfterHyphen();
}
