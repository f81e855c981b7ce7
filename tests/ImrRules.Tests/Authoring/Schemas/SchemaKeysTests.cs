using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Authoring.Schemas;

/// <summary>The editor and the reader know the same keys: what the one completes, the other reads.</summary>
public sealed class SchemaKeysTests
{
    private const string OtherKeys = "Known keys that do not stand there yet: ";

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

        var others = found.Hint!.StartsWith(OtherKeys, StringComparison.Ordinal) ? found.Hint[OtherKeys.Length..].TrimEnd('.').Split(", ", StringSplitOptions.RemoveEmptyEntries) : [];
        SchemaOf.KeysOf(SchemaOf.Place(written.Kind, written.Place)).Should().BeEquivalentTo([.. written.Lines.Select(line => line.Split(':')[0]), .. others], "{0}", written);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_requires_what_the_reader_requires(int place)
    {
        var written = Written.All[place];
        var missed = written.Lines.Where(line => written.Lines.Length > 1 && written.Without(line).Findings().Any(one => one.Rule == "missing-key"))
            .Select(line => line.Split(':')[0]).Except(EitherOr).Where(key => (written.Kind, key) != ("case", "request"));

        var required = SchemaOf.RequiredBy(SchemaOf.Place(written.Kind, written.Place));

        required.Where(_ => written.Lines.Length > 1).Should().BeEquivalentTo(missed, "{0}", written);
    }

    /// <summary>Keys of which one of two must be there, which a shape without alternatives can not say; so it is with what a case's item asks for.</summary>
    private static readonly string[] EitherOr = ["says", "summary", "code", "words"];
}
