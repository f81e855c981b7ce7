namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>A list with one member got wrong or left out.</summary>
internal static class Lists
{
    /// <summary>The mistakes of each member, as mistakes of the list.</summary>
    public static IEnumerable<Mistake<IReadOnlyList<T>>> OfEach<T>(IReadOnlyList<T> list, Func<T, IEnumerable<Mistake<T>>> mistakes) =>
        list.SelectMany((member, at) => mistakes(member).Select(mistake => mistake.In(mistaken => With(list, at, mistaken))));

    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, int at) => [.. list.Where((_, place) => place != at)];

    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, int at, T member) => [.. list.Select((one, place) => place == at ? member : one)];
}
