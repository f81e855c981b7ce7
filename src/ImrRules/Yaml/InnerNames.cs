namespace ImrRules.Yaml;

/// <summary>The names of an author's own choosing that stand below a key of a part, such as the facts below <c>case</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Holds">Whether a name is one of them.</param>
internal sealed record InnerNames(string Key, Func<string, bool> Holds);
