using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Cli.Comparing;

/// <summary>All compared items of a run, with the figures on them.</summary>
internal sealed class Comparison
{
    private readonly List<ComparedItem> _items = [];

    /// <summary>The versions that it was made with; null where nothing was compared.</summary>
    public Versions? Versions { get; private set; }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<ComparedItem> Items => _items;

    /// <summary>How many cases have an item that is compared.</summary>
    public int Cases { get; private set; }

    /// <summary>How many items are left out, as it is not known how they were decided.</summary>
    public int LeftOut { get; private set; }

    public DecisionTable Table => new(Row(wasOverturned: true), Row(wasOverturned: false));

    public IEnumerable<ComparedItem> DecidedOtherwise => _items.Where(item => !item.IsDecidedAlike);

    /// <summary>Decided alike, but by another guideline or another section.</summary>
    public IEnumerable<ComparedItem> CitedOtherwise => _items.Where(item => item is { IsDecidedAlike: true, SameSection: false });

    /// <summary>The items whose published determination cites a guideline of which this library holds something.</summary>
    public int Citing => _items.Count(item => item.SameGuideline is not null);

    public double? SameGuideline => ShareOfCiting(item => item.SameGuideline == true);

    public double? SameSection => ShareOfCiting(item => item.SameSection == true);

    public double? Share(params Outcome[] outcomes) => _items.Count == 0 ? null : (double)_items.Count(item => outcomes.Contains(item.Outcome)) / _items.Count;

    /// <param name="determination">A case.</param>
    /// <param name="compared">Those of its items that can be compared.</param>
    public void Add(FinalDetermination determination, IReadOnlyList<ComparedItem> compared)
    {
        _items.AddRange(compared);
        Versions ??= compared.Count > 0 ? determination.Versions : null;
        Cases += compared.Count > 0 ? 1 : 0;
        LeftOut += determination.Items.Count - compared.Count;
    }

    private DecisionRow Row(bool wasOverturned)
    {
        var items = _items.Where(item => item.WasOverturned == wasOverturned).ToArray();
        return new DecisionRow(items.Count(item => item.Decision == Decision.Overturned), items.Count(item => item.Decision == Decision.Upheld), items.Count(item => item.Decision == Decision.None));
    }

    private double? ShareOfCiting(Func<ComparedItem, bool> holds) => Citing is var citing and > 0 ? (double)_items.Count(holds) / citing : null;
}
