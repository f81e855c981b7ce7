using ImrRules.Requests;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Requests;

/// <summary>Readings with the vocabulary of the repository.</summary>
public static class Reading
{
    private static readonly Lazy<RequestReader> Shared = new(() => new RequestReader(RealPack.Library.Vocabulary));

    public static RequestReader Reader => Shared.Value;

    public static RequestReading Of(string text) => Reader.Read(text);
}
