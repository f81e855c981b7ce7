using ImrRules.Authoring.Showing;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Puts the trials that came out otherwise into words: as few boxes of them as hold them all, else one for example.</summary>
internal static class TrialPoints
{
    private const int MostBoxes = 3;

    /// <summary>What the trials have in common; null where there are none.</summary>
    /// <param name="axes">The axes.</param>
    /// <param name="points">The places of each trial on the axes.</param>
    /// <param name="everywhere">What is said where no axis tells them apart from the others.</param>
    public static string? Words(IReadOnlyList<Axis> axes, IReadOnlyList<int[]> points, string everywhere)
    {
        if (points.Count == 0)
            return null;
        var all = points.Select(point => Number(point, axes)).ToHashSet();
        var left = new HashSet<long>(all);
        var boxes = new List<string>();
        while (left.Count > 0 && boxes.Count < MostBoxes)
        {
            var box = Grown(points.First(point => left.Contains(Number(point, axes))), axes, all);
            left.ExceptWith(Inside(box, axes));
            boxes.Add(Words(axes, box, everywhere));
        }
        return left.Count == 0 ? string.Join("; ", boxes) : $"for example {boxes[0]}";
    }

    /// <summary>The trials around one that came out alike, as far as they fill a box: axis by axis all places with which the whole box still does.</summary>
    private static List<int>[] Grown(int[] point, IReadOnlyList<Axis> axes, HashSet<long> all)
    {
        var box = point.Select(place => new List<int> { place }).ToArray();
        foreach (var axis in Enumerable.Range(0, axes.Count).OrderByDescending(axis => axes[axis].IsFact).ThenByDescending(axis => axis))
        {
            var own = box[axis];
            box[axis] = [.. Enumerable.Range(0, axes[axis].Values.Count).Where(place =>
            {
                box[axis] = [place];
                return place == point[axis] || Inside(box, axes).All(all.Contains);
            })];
            if (box[axis].Count == 0)
                box[axis] = own;
        }
        return box;
    }

    private static IEnumerable<long> Inside(List<int>[] box, IReadOnlyList<Axis> axes)
    {
        IEnumerable<long> numbers = [0L];
        for (var axis = 0; axis < box.Length; axis++)
        {
            var (places, count) = (box[axis], axes[axis].Values.Count);
            numbers = numbers.SelectMany(number => places.Select(place => number * count + place));
        }
        return numbers;
    }

    private static long Number(int[] point, IReadOnlyList<Axis> axes) => point.Select((place, axis) => (place, axes[axis].Values.Count)).Aggregate(0L, (number, next) => number * next.Count + next.place);

    private static string Words(IReadOnlyList<Axis> axes, List<int>[] places, string everywhere)
    {
        var told = Enumerable.Range(0, axes.Count).Where(axis => places[axis].Count < axes[axis].Values.Count).ToArray();
        var plain = told.Where(axis => !axes[axis].IsFact).OrderBy(axis => axes[axis].IsAmount ? 0 : 1).Select(axis => axes[axis].Words(places[axis])).ToArray();
        var facts = told.Where(axis => axes[axis].IsFact).Select(axis => axes[axis].Words(places[axis])).ToArray();
        var words = string.Join(' ', facts.Length == 0 ? plain : plain.Append($"where {Lines.Both(facts)}"));
        return words.Length == 0 ? everywhere : words;
    }
}
