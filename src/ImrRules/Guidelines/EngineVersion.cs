using System.Reflection;

namespace ImrRules.Guidelines;

/// <summary>Which engine this is.</summary>
internal static class EngineVersion
{
    /// <summary>The version with the commit that it was built from: what one engine found nothing in, another may understand otherwise.</summary>
    public static string WithCommit { get; } = typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The version alone, as determinations name it.</summary>
    public static string Name { get; } = WithCommit.Split('+')[0];
}
