using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>One word got wrong, as an author might have typed it.</summary>
/// <typeparam name="T">The part of a recommendation that holds the word, up to the whole.</typeparam>
/// <param name="Place">Where the word stands.</param>
/// <param name="Words">What becomes of it, as "at least 50 percent -> at least 49 percent".</param>
/// <param name="Mistaken">The part with the mistake in it.</param>
/// <param name="About">The facts, or keys of a case, by which it would most likely be noticed.</param>
internal sealed record Mistake<T>(Place Place, string Words, T Mistaken, IReadOnlyList<string> About)
{
    /// <summary>The same mistake in the larger part that holds this one.</summary>
    public Mistake<TLarger> In<TLarger>(Func<T, TLarger> larger) => new(Place, Words, larger(Mistaken), About);
}
