using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Where the new version of a recommendation supports less or more than the former one, found by trying all that the two tell apart.</summary>
internal sealed class SupportComparison
{
    /// <summary>More trials are not made: the difference stays undecided, and the report says so.</summary>
    private const int MostTrials = 50_000;

    private readonly List<(int[] Point, bool FullBefore, bool FullNow)> _less = [];
    private readonly List<(int[] Point, bool FullBefore, bool FullNow)> _more = [];
    private readonly List<int[]> _newlyRefused = [];
    private readonly List<int[]> _noLongerRefused = [];
    private readonly Axis[] _axes;
    private readonly string _everywhere;

    private SupportComparison(Version old, Version now)
    {
        var (before, after, isPart) = SharedParts.Without(old, now);
        _everywhere = isPart ? "wherever all else is met" : "always";
        _axes = [.. ScopeAxes.Of(before, after), .. AmountAxes.Of(before, after), .. new[] { GivenAxis.Of(before, after) }.OfType<Axis>(), .. Facts(before, after)];
        Trials = _axes.Aggregate(1L, (count, axis) => Math.Min(count * axis.Values.Count, int.MaxValue));
        if (IsDecided)
            Try(new TrialJudge(before.One, before.Vocabulary), new TrialJudge(after.One, after.Vocabulary), now.One.Treatment);
    }

    /// <summary>How many trials tell all apart.</summary>
    public long Trials { get; }

    public bool IsDecided => Trials <= MostTrials;

    /// <summary>Where less is supported than before; null where nowhere.</summary>
    public string? Less => TrialPoints.Words(_axes, Telling(_less, one => one.FullBefore && !one.FullNow), _everywhere);

    /// <summary>Where more is supported than before; null where nowhere.</summary>
    public string? More => TrialPoints.Words(_axes, Telling(_more, one => one.FullNow && !one.FullBefore), _everywhere);

    /// <summary>Whether some of what it supports less it says nothing of now.</summary>
    public bool FallsSilent { get; private set; }

    /// <summary>Whether some of what it supports more it said nothing of before.</summary>
    public bool BeginsToSpeak { get; private set; }

    /// <summary>What it refuses now and said nothing of before, so that others decided; null where nothing.</summary>
    public string? NewlyRefused => TrialPoints.Words(_axes, _newlyRefused, _everywhere);

    /// <summary>What it refused before and says nothing of now, so that others decide; null where nothing.</summary>
    public string? NoLongerRefused => TrialPoints.Words(_axes, _noLongerRefused, _everywhere);

    public static SupportComparison Of(Recommendation old, Recommendation now, CommonWords words) =>
        new(new Version(words.Say(old), words.Vocabulary), new Version(words.Say(now), words.Vocabulary));

    private static IEnumerable<Axis> Facts(Version old, Version now) => new[] { old, now }.SelectMany(version => AskedFacts.Of(version.One, version.Vocabulary))
        .Where(requirement => requirement.Fact.WorkedOut != Derivation.TreatmentsGiven)
        .GroupBy(requirement => requirement.Fact).Select(asked => FactAxes.Of(asked.Key, [.. asked.Select(one => one.Test).Distinct()]));

    /// <summary>An amount that was supported in full and no longer is says more than all the larger ones of which less is supported.</summary>
    private static int[][] Telling(List<(int[] Point, bool FullBefore, bool FullNow)> found, Func<(int[] Point, bool FullBefore, bool FullNow), bool> tells)
    {
        var telling = found.Where(tells).ToArray();
        return [.. (telling.Length > 0 ? telling : found.AsEnumerable()).Select(one => one.Point)];
    }

    private void Try(TrialJudge before, TrialJudge after, string treatment)
    {
        var point = new int[_axes.Length];
        for (var done = false; !done;)
        {
            var trial = new Trial { Treatment = treatment };
            for (var axis = 0; axis < point.Length; axis++)
                trial = _axes[axis].Values[point[axis]].Put(trial);
            Note((int[])point.Clone(), before.Judge(trial), after.Judge(trial));
            var next = 0;
            while (next < point.Length && ++point[next] == _axes[next].Values.Count)
                point[next++] = 0;
            done = next == point.Length;
        }
    }

    private void Note(int[] point, Supported before, Supported after)
    {
        var order = after.OrderTo(before);
        FallsSilent |= order < 0 && !after.Speaks;
        BeginsToSpeak |= order > 0 && !before.Speaks;
        if (order < 0)
            _less.Add((point, before.IsInFull, after.IsInFull));
        else if (order > 0)
            _more.Add((point, before.IsInFull, after.IsInFull));
        else if (!before.Speaks && after.Speaks)
            _newlyRefused.Add(point);
        else if (before.Speaks && !after.Speaks)
            _noLongerRefused.Add(point);
    }
}
