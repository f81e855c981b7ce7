using ImrRules.Guidelines;

namespace ImrRules.Evaluation;

/// <summary>Holds the claims administrator's citation against the library: is it in force, does it speak to the treatment, did it skip a higher place.</summary>
internal sealed class AdministratorCheck(GuidelineLibrary library, PartJudge judge)
{
    private static readonly string[] Sentences = ["Decision based on", ". "];

    public IReadOnlyList<AdministratorCitation> Check(string? cites, PartJudgement? part)
    {
        if (string.IsNullOrWhiteSpace(cites))
            return [];
        var named = cites.Split(Sentences, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(words => words.TrimEnd('.')).Where(words => words.Length > 0);
        return [.. named.SelectMany(words => CheckOne(words, part))];
    }

    private IEnumerable<AdministratorCitation> CheckOne(string words, PartJudgement? part)
    {
        var sources = Named(words).Select(source => EditionMeant(source, part)).Distinct().ToArray();
        if (sources.Length == 0)
            return [new AdministratorCitation(words, Source: null)];
        return sources.Select(source => new AdministratorCitation(words, source.Id)
        {
            InForce = part?.Matter is { } matter ? source.InForceOn(matter.Dates) : null,
            SpeaksToTheTreatment = part is null ? null : judge.On(part.Subject.Treatment).Any(recommendation => recommendation.Source == source),
            SkipsAHigherPlace = part?.Deciding is { } deciding ? deciding.Recommendation.Source.Standing < source.Standing : null,
        });
    }

    /// <summary>A name that several editions bear means the one in force: a citation seldom names its year.</summary>
    private GuidelineSource EditionMeant(GuidelineSource named, PartJudgement? part)
    {
        if (part?.Matter is not { } matter || named.InForceOn(matter.Dates))
            return named;
        return library.Sources.FirstOrDefault(later => later.Replaces == named.Id && later.InForceOn(matter.Dates) && later.CiteAs.StartsWith(named.CiteAs, StringComparison.Ordinal)) ?? named;
    }

    /// <summary>The sources whose names stand in the words, the longest name first; a name within another one's is not counted again.</summary>
    private List<GuidelineSource> Named(string words)
    {
        var taken = new List<(int Start, int End)>();
        var found = new List<(int Start, GuidelineSource Source)>();
        foreach (var (name, source) in library.Sources.SelectMany(source => source.AlsoCitedAs.Prepend(source.CiteAs).Select(name => (name, source))).OrderByDescending(pair => pair.name.Length).ThenBy(pair => pair.source.Id, StringComparer.Ordinal))
        {
            var start = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || taken.Exists(other => start < other.End && other.Start < start + name.Length))
                continue;
            taken.Add((start, start + name.Length));
            found.Add((start, source));
        }
        return [.. found.OrderBy(pair => pair.Start).Select(pair => pair.Source).Distinct()];
    }
}
