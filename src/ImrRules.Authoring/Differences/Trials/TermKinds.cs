namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Sorts terms by what two versions make of them. What neither of them is about is left out.</summary>
internal static class TermKinds
{
    /// <param name="terms">All terms.</param>
    /// <param name="isAbout">Whether the former version and the new one are about a term.</param>
    /// <param name="named">The terms that they name.</param>
    /// <param name="liesWithin">Whether a term is another one or a kind of it.</param>
    /// <param name="otherwise">What else tells terms apart, such as the rows of a table.</param>
    public static IReadOnlyList<TermKind> Of(
        IEnumerable<string> terms, Func<string, (bool Before, bool Now)> isAbout, IReadOnlyList<string> named, Func<string, string, bool> liesWithin, Func<string, string>? otherwise = null)
    {
        var kinds = terms.Where(term => isAbout(term) is not (false, false)).GroupBy(term => (isAbout(term), otherwise?.Invoke(term))).Select(kind => kind.ToHashSet()).ToArray();
        return
        [
            .. kinds.Select(kind =>
            {
                string[] own = [.. named.Where(kind.Contains).Distinct()];
                return new TermKind(own.Length > 0 ? own[0] : kind.First(), own, [.. named.Except(kind).Where(other => own.Any(wider => liesWithin(other, wider))).Distinct()]);
            }),
        ];
    }
}
