using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>The regions and sides of one item, as they follow each other in the text.</summary>
internal sealed class Places
{
    /// <summary>The phrase value for both sides.</summary>
    public const string Both = "bilateral";

    private const string Left = "left";
    private const string Right = "right";

    private readonly HashSet<Side> _sides = [];
    private readonly HashSet<BodyRegion> _sidedRegions = [];
    private readonly HashSet<BodyRegion> _regionsWithSide = [];
    private Mark? _lastSide;
    private bool _joined;

    public Mark? FirstSide { get; private set; }

    /// <summary>The second of two sides that differ.</summary>
    public Mark? Conflict { get; private set; }

    public Mark? Level { get; set; }

    /// <summary>True where one mark spells a span of several discs.</summary>
    public bool HasSpan { get; set; }

    /// <summary>The side; null where none or two different ones are named.</summary>
    public Side? Side => Conflict is null && _sides.Count == 1 ? _sides.Single() : null;

    /// <summary>True where one side is written and some region that has sides has none of its own.</summary>
    public bool SidesReachUnsaid => _sidedRegions.Count > 1 && _regionsWithSide.Count < _sidedRegions.Count;

    public void AddSide(string value, Mark mark, bool joined)
    {
        var side = value switch { Left => Requests.Side.Left, Right => Requests.Side.Right, _ => Requests.Side.Bilateral };
        if (_joined && _sides.Count == 1 && !_sides.Contains(side))
        {
            _sides.Clear();
            side = Requests.Side.Bilateral;
        }
        if (_sides.Count > 0 && !_sides.Contains(side))
            Conflict = mark;
        _sides.Add(side);
        _joined = joined;
        _lastSide = mark;
        FirstSide ??= mark;
    }

    public void AddRegion(BodyRegion region, Mark mark)
    {
        if (!region.Sided)
            return;
        _sidedRegions.Add(region);
        if (SideBefore(mark) || mark.Plural)
            _regionsWithSide.Add(region);
    }

    /// <summary>True where a side stands directly before.</summary>
    public bool SideBefore(Mark mark) => _lastSide is { } side && side.Last == mark.First - 1;
}
