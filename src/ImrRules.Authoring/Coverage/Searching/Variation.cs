using ImrRules.Cases;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>An example, or one of its variations, with something more changed.</summary>
/// <param name="Of">The recommendation that the example belongs to.</param>
/// <param name="Varied">The example or variation.</param>
/// <param name="Changes">What changes, each key once.</param>
internal sealed record Variation(Recommendation Of, Example Varied, IReadOnlyList<Change> Changes)
{
    /// <summary>The example below which it would be written.</summary>
    public Example Example => Varied.Of ?? Varied;

    public string Request => Changes.FirstOrDefault(change => change.Key == ExampleChange.OfRequest)?.Written.Words ?? Varied.Request;

    public CaseFile Case => Changes.Aggregate(Varied.Case, (file, change) => change.Apply(file));

    /// <summary>All that it changes in the example below which it would be written: the request first.</summary>
    public IReadOnlyList<ExampleChange> Written =>
        [.. Varied.Changes.Where(old => Changes.All(change => change.Key != old.Key)).Concat(Changes.Select(change => change.Written)).OrderBy(change => change.Key != ExampleChange.OfRequest)];

    /// <summary>True where the recommendation has no example yet: the whole of it would be written.</summary>
    public bool IsFirst => Of.Examples.Count == 0;

    /// <summary>As an author would write it on one line.</summary>
    public string Words => string.Join("; ", Written.Select(change => $"{change.Key}: {change.Words}"));

    public Variation With(Change change) => this with { Changes = [.. Changes.Where(old => old.Key != change.Key), change] };

    public Variation Without(Change change) => this with { Changes = [.. Changes.Where(old => old != change)] };
}
