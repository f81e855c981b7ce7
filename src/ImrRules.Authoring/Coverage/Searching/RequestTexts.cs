using System.Globalization;
using System.Text.RegularExpressions;
using ImrRules.Answers;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>
/// A request in other words: for another amount, region or treatment. How it is read decides whether it says what was meant; one whose reading is in doubt, where the
/// first one's is not, is no example.
/// </summary>
internal sealed class RequestTexts(ClinicalVocabulary vocabulary, Func<string, RequestReading> read)
{
    /// <summary>The request for so many of a unit.</summary>
    public IEnumerable<string> For(string request, decimal number, string unit)
    {
        if (Single(request) is not { } asked)
            return [];
        var counted = new Measure(number, unit).ToString();
        return new[] { WithNumber(request, number, unit), $"{TreatmentWords(request, asked)}, {counted}{RegionWords(asked)}", $"{request}, {counted}" }
            .OfType<string>().Where(text => IsSame(asked, text, request) is { } read && RequestedAmount.Of(read, unit, vocabulary) == number);
    }

    /// <summary>The request at so many a week, for some weeks.</summary>
    public IEnumerable<string> AtRate(string request, decimal perWeek)
    {
        const int Weeks = 2;
        if (Single(request) is not { } asked)
            return [];
        string[] texts = [string.Create(CultureInfo.InvariantCulture, $"{TreatmentWords(request, asked)} {perWeek} x {Weeks} weeks{RegionWords(asked)}")];
        return texts.Where(text => IsSame(asked, text, request)?.FrequencyPerWeek?.Max == perWeek);
    }

    /// <summary>The request for another region, none where null.</summary>
    public IEnumerable<string> On(string request, string? region)
    {
        if (Single(request) is not { } asked)
            return [];
        var treatment = TreatmentWords(request, asked);
        var written = asked.Regions.Select(RegionIn).OfType<string>().FirstOrDefault();
        var texts = region is null
            ? written is null ? [] : new[] { treatment }
            : written is null ? [$"{request}, {region}", $"{treatment}, {region}"]
            : treatment.Contains(written, StringComparison.OrdinalIgnoreCase) ? [$"{treatment}, {region}"]
            : [request.Replace(written, region, StringComparison.OrdinalIgnoreCase), $"{treatment}, {region}"];
        return texts.Where(text => Plain(text, request) is { } read && read.Treatment == asked.Treatment && (region is null ? read.Regions.Count == 0 : read.Regions is [var only] && only == region));

        string? RegionIn(string name) => vocabulary.FindRegion(name) is not { } found ? null
            : found.Also.Concat(found.BothSides).Prepend(found.Name).Where(wording => request.Contains(wording, StringComparison.OrdinalIgnoreCase)).MaxBy(wording => wording.Length);
    }

    /// <summary>The same request for another treatment.</summary>
    public IEnumerable<string> Of(string request, string treatment)
    {
        if (Single(request) is not { } asked)
            return [];
        var words = TreatmentWords(request, asked);
        string[] texts = [.. request.StartsWith(words, StringComparison.Ordinal) ? [Capital(treatment) + request[words.Length..]] : Array.Empty<string>(), $"{Capital(treatment)}{RegionWords(asked)}", Capital(treatment)];
        return texts.Where(text => Plain(text, request) is { } read && (read.Variant ?? read.Treatment) == treatment);
    }

    private TreatmentRequest? Single(string request) => read(request).Items is [{ Treatment: not null, Compound.Count: <= 1 } only] ? only : null;

    /// <summary>The reading of another text, where it leaves no doubt that the first one does not leave.</summary>
    private TreatmentRequest? Plain(string text, string request) => !read(text).NeedsReview || read(request).NeedsReview ? Single(text) : null;

    /// <summary>The reading of another text, where it is for the same treatment and region.</summary>
    private TreatmentRequest? IsSame(TreatmentRequest asked, string text, string request) =>
        Plain(text, request) is { } read && (read.Variant ?? read.Treatment) == (asked.Variant ?? asked.Treatment) && read.Regions.SequenceEqual(asked.Regions) ? read : null;

    /// <summary>The number that stands before the unit, replaced.</summary>
    private string? WithNumber(string request, decimal number, string unit)
    {
        string[] wordings = vocabulary.FindQuantity(unit) is { } quantity ? [quantity.Name, .. quantity.Also] : [unit, TimeUnits.Singular(unit)];
        foreach (var wording in wordings.OrderByDescending(wording => wording.Length))
        {
            var found = Regex.Match(request, $@"(?<![\d.])(?<number>\d+(\.\d+)?) {Regex.Escape(wording)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            if (found.Success)
                return $"{request[..found.Index]}{new Measure(number, unit)}{request[(found.Index + found.Length)..]}";
        }
        return null;
    }

    private static string TreatmentWords(string request, TreatmentRequest asked) =>
        asked.TreatmentSpan is { } span ? Capital(request.Substring(span.Start, span.Length)) : Capital(asked.Treatment!);

    private static string RegionWords(TreatmentRequest asked) => asked.Regions.Count == 0 ? "" : $", {string.Join(" and ", asked.Regions)}";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
