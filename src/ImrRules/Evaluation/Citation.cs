using ImrRules.Guidelines;

namespace ImrRules.Evaluation;

/// <summary>Where a recommendation stands in its source, and how far that was checked.</summary>
public sealed record Citation
{
    /// <summary>The source's id in the library.</summary>
    public required string Source { get; init; }

    /// <summary>The source as determinations cite it.</summary>
    public required string Title { get; init; }

    /// <summary>The recommendation's full name: the source's id, a slash, its own.</summary>
    public required string Recommendation { get; init; }

    /// <summary>The topic within the source.</summary>
    public required string Topic { get; init; }

    /// <summary>The section, where the source is cited by section; null otherwise.</summary>
    public string? Section { get; init; }

    /// <summary>The pages, as "300" or "114-116, 121"; null where the source is cited by section.</summary>
    public string? Pages { get; init; }

    /// <summary>The edition's full title.</summary>
    public required string Edition { get; init; }

    /// <summary>The requests or services for which the edition is in force, in words; null where its days are not bounded.</summary>
    public string? InForce { get; init; }

    /// <summary>False where those days are from memory.</summary>
    public bool DaysVerified { get; init; } = true;

    /// <summary>The source's own words, where they may be quoted; null otherwise.</summary>
    public string? Quote { get; init; }

    /// <summary>The authors' paraphrase; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>What was held against the source: "place" (page and words), "content" (the words), "no" (nothing).</summary>
    public required string Verified { get; init; }

    /// <summary>Whether a clinician vouches for it as it stands.</summary>
    public ReviewState Reviewed { get; init; }

    /// <summary>The fingerprint of the recommendation's meaning.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The citation in one line.</summary>
    public override string ToString()
    {
        var place = Pages is null ? (Section is null || Section == Topic || Title.EndsWith(Section, StringComparison.OrdinalIgnoreCase) ? null : Section) : $"{(Pages.AsSpan().IndexOfAny('-', ',') < 0 ? "page" : "pages")} {Pages}";
        var isNamed = Title.Contains(Topic, StringComparison.OrdinalIgnoreCase) || place?.Contains(Topic, StringComparison.OrdinalIgnoreCase) == true;
        var topic = isNamed ? "" : $", {Topic}";
        return place is null ? Title + topic : $"{Title}{topic}, {place}";
    }

    internal static Citation Of(Recommendation recommendation) => new()
    {
        Source = recommendation.Source.Id,
        Title = recommendation.Source.CiteAs,
        Recommendation = recommendation.FullName,
        Topic = recommendation.Topic,
        Section = recommendation.Section,
        Pages = recommendation.Pages,
        Edition = recommendation.Source.Title,
        InForce = recommendation.DaysInForce,
        DaysVerified = recommendation.Source.DaysVerified,
        Quote = recommendation.Quote,
        Summary = recommendation.Summary,
        Verified = recommendation.Verified.ToString().ToLowerInvariant(),
        Reviewed = recommendation.ReviewState,
        Fingerprint = recommendation.Fingerprint,
    };
}
