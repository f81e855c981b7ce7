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
        var sources = Named(words);
        if (sources.Count == 0)
            return [new AdministratorCitation(words, Source: null)];
        return sources.Select(source => new AdministratorCitation(words, source.Id)
        {
            InForce = part?.Matter is { } matter ? source.InForceOn(matter.Dates) : null,
            SpeaksToTheTreatment = part is null ? null : judge.On(part.Subject.Treatment).Any(recommendation => recommendation.Source == source),
            SkipsAHigherPlace = part?.Deciding is { } deciding ? deciding.Recommendation.Source.Standing < source.Standing : null,
        });
    }

    /// <summary>The sources whose names stand in the words; of editions with one name, that of the longest wording.</summary>
    private List<GuidelineSource> Named(string words)
    {
        var found = library.Sources
            .Select(source => (source, Length: source.AlsoCitedAs.Prepend(source.CiteAs).Where(name => words.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => name.Length).DefaultIfEmpty(0).Max()))
            .Where(pair => pair.Length > 0).ToArray();
        var longest = found.Select(pair => pair.Length).DefaultIfEmpty(0).Max();
        return [.. found.Where(pair => pair.Length == longest).Select(pair => pair.source)];
    }
}
