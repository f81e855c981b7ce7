namespace ImrRules.Guidelines;

/// <summary>One thing that a variation of an example changes.</summary>
/// <param name="Key">The fact, or the key of the case; <c>request</c> for the request itself.</param>
/// <param name="Words">What stands behind the key instead, lists and maps in brackets and braces.</param>
internal sealed record ExampleChange(string Key, string Words)
{
    public const string OfRequest = "request";

    public override string ToString() => Key == OfRequest ? Words : $"{Key}: {Words}";
}
