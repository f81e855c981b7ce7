using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ImrRules.Cli.Files;

/// <summary>The filters that unpack the streams of one PDF, with a bound on all that they give: a few kilobytes can unpack to gigabytes.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    // a letter with its fonts unpacks to less than one million
    private const int MostBytes = 20_000_000;

    // of this kind of packing a byte becomes 2,700 at the most, and letters do not use it
    private const int MostBytesOfLzw = MostBytes / 2_700;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <summary>True once the bound is passed. Streams are empty from then on.</summary>
    public bool AreSpent => _unpacked > MostBytes;

    /// <summary>True where a stream is damaged: a page may look whole without what stood behind the damage.</summary>
    public bool MetDamage { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    /// <summary>Unpacks a stream, unless that would pass the bound.</summary>
    public Memory<byte> Unpack(IFilter filter, Memory<byte> packed, DictionaryToken dictionary, IFilterProvider filters, int index)
    {
        _unpacked += filter switch
        {
            FlateFilter => InflatedLength(packed),
            LzwFilter => packed.Length > MostBytesOfLzw ? MostBytes : packed.Length,
            _ => packed.Length,
        };
        if (AreSpent)
            return Memory<byte>.Empty;
        var unpacked = filter.Decode(packed, dictionary, filters, index);
        _unpacked += filter is FlateFilter ? 0 : unpacked.Length;
        return AreSpent ? Memory<byte>.Empty : unpacked;
    }

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundFilter(filter, this))];

    private long InflatedLength(Memory<byte> packed)
    {
        using var inflated = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var part = new byte[81_920];
        var length = 0L;
        try
        {
            for (var read = inflated.Read(part); read > 0 && length <= MostBytes; read = inflated.Read(part))
                length += read;
        }
        catch (InvalidDataException)
        {
            MetDamage = true;
        }
        return length;
    }
}
