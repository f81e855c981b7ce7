namespace ClaimsSystem.Problems;

/// <summary>A request that can not be served, with what its caller is told. It is answered as problem details and never logged.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="title">Why, in one line without a value of a case.</param>
/// <param name="mistakes">What is wrong in the body.</param>
internal sealed class RefusedException(int status, string title, IReadOnlyList<Mistake>? mistakes = null) : Exception(title)
{
    public int Status { get; } = status;

    public IReadOnlyList<Mistake> Mistakes { get; } = mistakes ?? [];
}
