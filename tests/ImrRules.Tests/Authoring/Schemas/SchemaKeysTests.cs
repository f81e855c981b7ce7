using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Authoring.Schemas;

/// <summary>The editor and the reader know the same keys: what the one completes, the other reads.</summary>
public sealed class SchemaKeysTests
{
    private const string KnownKeys = "Known keys: ";

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Written.All.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_as_it_is_written_here_has_no_mistake(int place) =>
        Written.All[place].Findings().Should().BeEmpty("{0}", Written.All[place]);

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_has_the_keys_of_the_reader_and_no_others(int place)
    {
        var written = Written.All[place];

        var found = written.With("qqqqqqqqqqqqqqqqqqqqqqqqqqqqq: 1").Findings().Single(one => one.Rule == "unknown-key");

        found.Hint.Should().StartWith(KnownKeys);
        SchemaOf.KeysOf(SchemaOf.Place(written.Kind, written.Place)).Should().BeEquivalentTo(found.Hint![KnownKeys.Length..].TrimEnd('.').Split(", "), "{0}", written);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_requires_what_the_reader_requires(int place)
    {
        var written = Written.All[place];
        var missed = written.Lines.Where(line => written.Lines.Length > 1 && written.Without(line).Findings().Any(one => one.Rule == "missing-key"))
            .Select(line => line.Split(':')[0]).Except(EitherOr);

        var required = SchemaOf.RequiredBy(SchemaOf.Place(written.Kind, written.Place));

        required.Where(_ => written.Lines.Length > 1).Except(OfTheSchemaAlone).Should().BeEquivalentTo(missed, "{0}", written);
    }

    /// <summary>Keys of which one of two must be there, which a shape without alternatives can not say.</summary>
    private static readonly string[] EitherOr = ["says", "summary", "code", "words"];

    /// <summary>What a table is by, and its rows: without them it is empty, which the check of the file says in other words.</summary>
    private static readonly string[] OfTheSchemaAlone = ["by", "rows"];
}
