namespace ImrRules.Yaml;

/// <summary>How much of a text is read before it is refused: far above what an author writes, far below what harms a host.</summary>
internal static class YamlLimits
{
    public const int Characters = 2_000_000;

    public const int Depth = 12;

    public const int Items = 100_000;
}
