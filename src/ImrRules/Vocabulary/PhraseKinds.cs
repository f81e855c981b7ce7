namespace ImrRules.Vocabulary;

/// <summary>What phrases can do: the closed list that the reader of requests knows.</summary>
internal static class PhraseKinds
{
    public const string Filler = "filler";

    public static readonly IReadOnlyList<string> All = [Filler];
}
