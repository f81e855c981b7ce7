using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ImrRules.Cli.Files;

/// <summary>A filter that unpacks within the bound of its PDF.</summary>
internal sealed class BoundFilter(IFilter filter, PdfFilters bound) : IFilter
{
    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
        bound.Unpack(filter, input, streamDictionary, filterProvider, filterIndex);
}
