using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Schemas;

public sealed class SchemaShapeTests
{
    public static TheoryData<string> Kinds => ["topic", "sources", "vocabulary", "case"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_place_has_one_shape_and_no_alternatives(string kind) =>
        Nodes(SchemaOf.Files(kind)).SelectMany(node => node.Select(member => member.Key)).Should().NotContain(["anyOf", "oneOf", "allOf", "if", "not"]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_map_takes_no_keys_but_its_own(string kind) =>
        Nodes(SchemaOf.Files(kind)).Where(node => node["properties"] is JsonObject && node["type"] is not null).Should().OnlyContain(node => !(bool)node["additionalProperties"]!);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_says_what_it_means(string kind) =>
        Nodes(SchemaOf.Files(kind)).Where(node => node["type"] is not null && node["properties"] is JsonObject)
            .SelectMany(node => node["properties"]!.AsObject()).Where(property => property.Value!["description"] is null && property.Value["title"] is null)
            .Select(property => property.Key).Should().BeEmpty();

    [Theory]
    [InlineData("6 visits", true)]
    [InlineData("6 visit", false)]
    [InlineData("4 to 6 visits", true)]
    [InlineData("0.025 grains", true)]
    [InlineData("6 visits over 2 weeks", true)]
    [InlineData("6 visits over 2 to 3 weeks", true)]
    [InlineData("2 levels a session", true)]
    [InlineData("1 to 2 visits every 4 to 6 months", true)]
    [InlineData("24 visits over 14 weeks, within 6 months of surgery", true)]
    [InlineData("1 month", true)]
    [InlineData("no set number", true)]
    [InlineData("visits", false)]
    [InlineData("six visits", false)]
    [InlineData("6", false)]
    [InlineData("6 moons", false)]
    [InlineData("6 visits a decade", false)]
    [InlineData("6 visits over", false)]
    [InlineData("6 visits within 6 months of surgery", false)]
    [InlineData("6-8 visits", false)]
    public void The_pattern_of_an_amount_takes_what_the_reader_takes(string amount, bool taken)
    {
        Matches(SchemaOf.Place("topic", "step/up to"), amount).Should().Be(taken);
        Reads($"  course:\n    - up to: {amount}").Should().Be(taken);
    }

    [Theory]
    [InlineData("relief", "at least 50 percent", true)]
    [InlineData("relief", "50 percent", false)]
    [InlineData("relief", "at least 50%", false)]
    [InlineData("relief", "at least 50", false)]
    [InlineData("dusk lasted", "more than 6 weeks", true)]
    [InlineData("dusk lasted", "less than 1 month", true)]
    [InlineData("dusk lasted", "at most 6 visits", false)]
    [InlineData("earlier treatment", "at most 6 visits", true)]
    [InlineData("earlier treatment", "at most 6", false)]
    [InlineData("grains taken", "at most 6 grains a day", true)]
    [InlineData("hue", "teal", true)]
    [InlineData("hue", "blue", false)]
    [InlineData("glow seen", "yes", true)]
    [InlineData("glow seen", "true", false)]
    public void The_pattern_of_a_test_takes_what_the_reader_takes(string fact, string test, bool taken)
    {
        Matches(SchemaOf.Place("topic", $"criterion/{fact}"), test).Should().Be(taken);
        Reads($"  criteria:\n    - {fact}: {test}").Should().Be(taken);
    }

    [Fact]
    public void Another_name_of_a_fact_is_told_apart_from_its_name() =>
        ((string)SchemaOf.Place("topic", "criterion/high tide")["deprecationMessage"]!).Should().Be("The vocabulary calls it \"tide feared\".");

    private static bool Matches(JsonObject shape, string words) => shape["enum"] is JsonArray known
        ? known.Any(word => (string?)word == words)
        : Regex.IsMatch(words, (string)shape["pattern"]!, RegexOptions.ECMAScript);

    private static bool Reads(string lines)
    {
        try
        {
            _ = MadeUpPack.Of($"- id: bathing\n  treatment: bath\n  says: recommended\n{lines}").Load();
            return true;
        }
        catch (InvalidGuidelineException)
        {
            return false;
        }
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Nodes(member.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
