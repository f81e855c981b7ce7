using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>The regions and sides of one item, as they follow each other in the text.</summary>
internal sealed class Places
{
    /// <summary>The phrase value for both sides.</summary>
    public const string Both = "bilateral";

    private const string Left = "left";
    private const string Right = "right";

    private readonly List<BodyRegion> _sidedRegions = [];
    private readonly List<BodyRegion> _regionsWithSide = [];
    private Side? _side;
    private Mark? _lastSide;
    private bool _joined;

    public Mark? FirstSide { get; private set; }

    /// <summary>The second of two sides that differ.</summary>
    public Mark? Conflict { get; private set; }

    public Mark? Level { get; set; }

    /// <summary>True where one mark spells a span of several discs.</summary>
    public bool HasSpan { get; set; }

    /// <summary>The side; null where none or two different ones are named.</summary>
    public Side? Side => Conflict is null ? _side : null;

    /// <summary>True where one side is written and some region that has sides has none of its own.</summary>
    public bool SidesReachUnsaid => _sidedRegions.Count > 1 && _regionsWithSide.Count < _sidedRegions.Count;

    public void AddSide(string value, Mark mark, bool joined)
    {
        var side = value switch { Left => Requests.Side.Left, Right => Requests.Side.Right, _ => Requests.Side.Bilateral };
        if (_joined && _side is not null && _side != side)
            _side = side = Requests.Side.Bilateral;
        if (_side is not null && _side != side)
            Conflict = mark;
        _side ??= side;
        _joined = joined;
        _lastSide = mark;
        FirstSide ??= mark;
    }

    public void AddRegion(BodyRegion region, Mark mark)
    {
        if (!region.Sided)
            return;
        if (!_sidedRegions.Contains(region))
            _sidedRegions.Add(region);
        if ((SideBefore(mark) || mark.Plural) && !_regionsWithSide.Contains(region))
            _regionsWithSide.Add(region);
    }

    /// <summary>True where a side stands directly before.</summary>
    public bool SideBefore(Mark mark) => _lastSide is { } side && side.Last == mark.First - 1;
}
