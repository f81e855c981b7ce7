namespace ImrRules.Rules;

/// <summary>What a guideline supports of a request, the least first.</summary>
internal enum Support
{
    Nothing,

    /// <summary>Nothing yet: something was looked for in the records and not found.</summary>
    NotDocumented,

    Part,

    /// <summary>It can not be said until something is asked.</summary>
    NotAsked,

    All,
}
