namespace ImrRules.Yaml.Compact;

/// <summary>What stands at the beginning of a node in the compact form.</summary>
internal enum NodeKind : byte
{
    Text = 1,
    List = 2,
    Map = 3,
}
