using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Differences.Terms;

/// <summary>Compares the vocabulary and the sources. A name that case files and hosts may use must go on being understood; facts say it with <c>was</c>.</summary>
internal static class TermDifferences
{
    /// <summary>The keys whose words are understood as the term.</summary>
    private static readonly string[] WordingKeys = ["also", "was", "brands"];

    public static IReadOnlyList<TermDifference> Between(GuidelineState before, GuidelineState after)
    {
        var (old, now) = (TermReading.In(before.Files), TermReading.In(after.Files));
        var known = now.DistinctBy(term => (term.Kind, term.Name)).ToDictionary(term => (term.Kind, term.Name));
        var former = old.Select(term => (term.Kind, term.Name)).ToHashSet();
        var renamed = new HashSet<(string, string)>();
        var differences = new List<TermDifference>();
        foreach (var term in old.DistinctBy(term => (term.Kind, term.Name)))
        {
            if (known.TryGetValue((term.Kind, term.Name), out var same))
                differences.AddRange(Changed(term, same, before.Library.Vocabulary, after.Library.Vocabulary));
            else if (Wordings.NameOf(term.Kind, term.Name, after.Library.Vocabulary) is { } name && known.TryGetValue((term.Kind, name), out var other) && !former.Contains((term.Kind, name)) && renamed.Add((term.Kind, name)))
                differences.Add(Renamed(term, other, before.Library.Vocabulary, after.Library.Vocabulary));
            else
                differences.Add(Gone(term, Twin(term, now.Where(found => !former.Contains((found.Kind, found.Name))))));
        }
        differences.AddRange(known.Values.Where(term => !former.Contains((term.Kind, term.Name)) && !renamed.Contains((term.Kind, term.Name))).Select(term => new TermDifference(term, DifferenceKind.New)));
        return [.. differences];
    }

    private static TermDifference[] Changed(Term old, Term now, ClinicalVocabulary before, ClinicalVocabulary after)
    {
        var changes = Changes(old, now);
        return changes.Count == 0 ? [] : [new TermDifference(now, DifferenceKind.Different) { Changes = changes, IsBreaking = Breaks(old, now, before, after) }];
    }

    private static TermDifference Renamed(Term old, Term now, ClinicalVocabulary before, ClinicalVocabulary after) => new(now, DifferenceKind.SameMeaning)
    {
        FormerName = old.Name,
        Changes = Changes(old, now),
        IsBreaking = Breaks(old, now, before, after),
        Remark = "Its former name is still understood.",
    };

    private static TermDifference Gone(Term old, Term? twin) => new(old, DifferenceKind.Gone)
    {
        IsBreaking = old.Kind != "phrase",
        Remark = twin is null ? null : $"\"{twin.Name}\" asks the same: {(old.Kind == "fact" ? $"was: [{old.Name}]" : $"also: [{old.Name}]")} in it keeps the former name understood.",
    };

    /// <summary>A new fact with the same question, a new treatment or other term with the same wordings: the former one under another name.</summary>
    private static Term? Twin(Term old, IEnumerable<Term> found) => found.FirstOrDefault(other => other.Kind == old.Kind
        && (old.Kind == "fact" ? old["ask"].SequenceEqual(other["ask"]) : old["also"].Intersect(other["also"], StringComparer.OrdinalIgnoreCase).Any()));

    private static IReadOnlyList<KeyChange> Changes(Term old, Term now) =>
        [.. old.Keys.Keys.Concat(now.Keys.Keys).Distinct().SelectMany(key => TermKeyChange.Of(key, old[key], now[key]))];

    /// <summary>A wording that was understood as the term and no longer is; an answer that a fact took and no longer takes.</summary>
    private static bool Breaks(Term old, Term now, ClinicalVocabulary before, ClinicalVocabulary after) =>
        WordingKeys.SelectMany(key => old[key]).Any(wording => Wordings.NameOf(old.Kind, wording, before) == old.Name && Wordings.NameOf(old.Kind, wording, after) != now.Name)
        || old.Kind == "fact" && (!old["type"].SequenceEqual(now["type"]) || !old["unit"].SequenceEqual(now["unit"]) || old["choices"].Except(now["choices"]).Any());
}
