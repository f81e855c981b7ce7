using ImrRules.Cases;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>
/// The order in which the items of a case are decided: one that exists only because of another comes after it. Which one it serves is what the case says;
/// where it does not, nothing was operated before and one operation alone is among the items, a service that only goes with others is taken to serve that, unless it is for another region.
/// </summary>
internal sealed class ServiceOrder
{
    private readonly int?[] _mains;
    private readonly bool[] _assumed;

    private ServiceOrder(int?[] mains, bool[] assumed, IReadOnlyList<int> numbers, int? onlyOperation)
    {
        _mains = mains;
        _assumed = assumed;
        Numbers = numbers;
        OnlyOperation = onlyOperation;
    }

    /// <summary>The number of the only operation among the items; null where there is none, or more than one.</summary>
    public int? OnlyOperation { get; }

    /// <summary>The numbers of the items, each after the one that it serves.</summary>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>The number of the item that this one serves; null where it stands alone.</summary>
    public int? MainOf(int number) => _mains[number - 1];

    /// <summary>True where the case does not say which item it serves.</summary>
    public bool IsAssumed(int number) => _assumed[number - 1];

    public static ServiceOrder Of(CaseFile file, IReadOnlyList<RequestReading> readings, ClinicalVocabulary vocabulary)
    {
        var items = file.Items;
        var isOperated = file.TreatmentsGiven.Any(given => vocabulary.FindTreatment(given.Treatment) is { } treatment && vocabulary.IsOperation(treatment));
        var operations = Enumerable.Range(1, items.Count).Where(number => readings[number - 1].Items.Any(request => IsOperation(request, vocabulary))).ToArray();
        var mains = new int?[items.Count];
        var assumed = new bool[items.Count];
        for (var number = 1; number <= items.Count; number++)
        {
            if (items[number - 1].Serves is { } stated)
                mains[number - 1] = stated >= 1 && stated <= items.Count && stated != number ? stated : null;
            else if (operations is [var only] && only != number && !isOperated && AreAlike(readings[number - 1], readings[only - 1], vocabulary) && readings[number - 1].Items.Any(request => IsDependent(request, vocabulary)))
                (mains[number - 1], assumed[number - 1]) = (only, true);
        }
        var order = new List<int>();
        if (operations is [var first])
            Add(first, mains, order, []);
        for (var number = 1; number <= items.Count; number++)
            Add(number, mains, order, []);
        return new ServiceOrder(mains, assumed, order, operations is [var operation] && !isOperated ? operation : null);
    }

    /// <summary>Whether two items may be for one region: one that names none may be for any.</summary>
    private static bool AreAlike(RequestReading one, RequestReading other, ClinicalVocabulary vocabulary)
    {
        var (regions, others) = (RegionsOf(one), RegionsOf(other));
        return regions.Length == 0 || others.Length == 0 || regions.Any(region => others.Any(near => vocabulary.LiesWithin(region, near) || vocabulary.LiesWithin(near, region)));
    }

    private static string[] RegionsOf(RequestReading reading) => [.. reading.Items.SelectMany(request => request.Regions)];

    private static bool IsOperation(TreatmentRequest request, ClinicalVocabulary vocabulary) =>
        request.Treatment is { } name && vocabulary.FindTreatment(name) is { } treatment && vocabulary.IsOperation(treatment);

    private static bool IsDependent(TreatmentRequest request, ClinicalVocabulary vocabulary) =>
        request.ServesSurgery || request.AfterSurgery || request.Treatment is { } name && vocabulary.FindTreatment(name) is { DependsOnAnotherService: true };

    private static void Add(int number, int?[] mains, List<int> order, HashSet<int> waiting)
    {
        if (order.Contains(number) || !waiting.Add(number))
            return;
        if (mains[number - 1] is { } main)
            Add(main, mains, order, waiting);
        if (!order.Contains(number))
            order.Add(number);
    }
}
