using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>
/// The drugs of a kind that a case would come to: those in use with those requested. A request that continues a drug in use, or repeats another request, is the
/// same drug and counts once, with the higher number a day; of a choice between several the highest dose counts.
/// </summary>
internal sealed class TakenDrugs(Subject subject, ClinicalVocabulary vocabulary, string kind)
{
    /// <param name="doseAlone">The dose of one drug taken alone; null where it is open.</param>
    public IReadOnlyList<TakenDrug> With(Func<TakenDrug, decimal?> doseAlone)
    {
        var inUse = subject.Case.DrugsInUse.Select(Of).Where(taken => IsOfTheKind(taken) && !subject.Instead.Contains(taken.Name))
            .GroupBy(taken => (taken.Name, taken.Strength)).Select(Together).ToList();
        var requested = subject.OtherRequests.Select(request => Highest(request, doseAlone)).Append(Of(subject.Request, subject.Treatment)).Where(IsOfTheKind)
            .GroupBy(taken => (taken.Name, taken.Strength)).Select(group => group.Aggregate(OneOf))
            .OrderBy(taken => taken.Strength is null).ThenBy(taken => taken.ToString(), StringComparer.Ordinal);
        foreach (var taken in requested)
            Add(taken, inUse);
        return [.. inUse.OrderBy(taken => taken.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>A strength that one of the two leaves out is taken from the other, where no further product of the drug leaves a doubt.</summary>
    private static void Add(TakenDrug requested, List<TakenDrug> all)
    {
        var sameDrug = all.Where(taken => taken.Name == requested.Name).ToArray();
        var same = sameDrug.FirstOrDefault(taken => taken.Strength == requested.Strength) ?? Array.Find(sameDrug, taken => taken.Strength is null);
        if (requested.Strength is null && same is null && sameDrug.Length > 0)
            same = sameDrug.Length == 1 ? sameDrug[0] : null;
        else if (same is null)
            all.Add(requested);
        if (same is not null)
            all[all.IndexOf(same)] = OneOf(same, requested);
    }

    private TakenDrug Highest(TreatmentRequest request, Func<TakenDrug, decimal?> doseAlone) =>
        request.Alternatives.Prepend(request).Select(one => Of(one, one.Variant ?? one.Treatment ?? "")).MaxBy(one => IsOfTheKind(one) ? doseAlone(one) ?? decimal.MaxValue : 0)!;

    private TakenDrug Of(Cases.DrugInUse inUse)
    {
        var aDay = inUse.ADay ?? (inUse.Every is { Ticks: > 0 } every ? (decimal)TimeSpan.TicksPerDay / every.Ticks : null);
        return Of(inUse.Drug, inUse.Strength, inUse.Form, aDay);
    }

    private TakenDrug Of(TreatmentRequest request, string treatment) => Of(treatment, request.Strength, request.Form, RequestedAmount.ADay(request));

    private TakenDrug Of(string words, string? strength, string? form, decimal? aDay)
    {
        var known = vocabulary.FindTreatment(words);
        return new TakenDrug(known?.Name ?? words)
        {
            Known = known,
            Strength = strength is not null && known?.Drug?.Meant(strength) is { } meant ? meant.ToString() : strength,
            Form = form,
            ADay = aDay,
        };
    }

    /// <summary>A drug in words that are not known may be one; what is requested was read, and is known.</summary>
    private bool IsOfTheKind(TakenDrug taken) => taken.Known is { } known ? known.WithWiderKinds.Contains(kind) : taken.Name.Length > 0;

    /// <summary>The same product listed twice is taken twice.</summary>
    private static TakenDrug Together(IEnumerable<TakenDrug> same) =>
        same.Aggregate((one, other) => one with { ADay = one.ADay + other.ADay, Form = one.Form ?? other.Form });

    private static TakenDrug OneOf(TakenDrug one, TakenDrug other) => one with
    {
        Strength = one.Strength ?? other.Strength,
        Form = one.Form ?? other.Form,
        ADay = one.ADay is { } mine && other.ADay is { } theirs ? Math.Max(mine, theirs) : one.ADay ?? other.ADay,
    };
}
