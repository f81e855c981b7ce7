using System.Reflection;
using System.Text;
using ImrRules.Guidelines;

namespace ImrRules.Tests.Support;

/// <summary>Guideline files in the form in which a pack holds them, as only the pack's own build makes it.</summary>
internal static class CompactForm
{
    private const string Folder = "ImrRules.Guidelines.Compact";
    private static readonly Assembly Engine = typeof(GuidelineLibrary).Assembly;

    public static IGuidelineFiles Of(IGuidelineFiles files, Func<byte[], byte[]>? change = null)
    {
        using var written = new MemoryStream();
        Engine.GetType($"{Folder}.CompactWriter", throwOnError: true)!.GetMethod("Write")!.Invoke(null, [written, files]);
        var made = change is null ? written.ToArray() : change(written.ToArray());
        return (IGuidelineFiles)Activator.CreateInstance(Engine.GetType($"{Folder}.CompactGuidelines", throwOnError: true)!, (Func<Stream>)(() => new MemoryStream(made, writable: false)))!;
    }

    /// <summary>The same, with the version of an engine that there never was.</summary>
    public static byte[] ByAnotherEngine(byte[] made)
    {
        var version = Encoding.UTF8.GetBytes(Engine.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        var at = made.AsSpan().IndexOf(version);
        return at < 0 ? throw new InvalidOperationException("No version of the engine stands in it.") : [.. made[..at], .. Enumerable.Repeat((byte)'0', version.Length), .. made[(at + version.Length)..]];
    }
}
