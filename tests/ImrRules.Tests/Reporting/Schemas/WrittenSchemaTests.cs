using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using ImrRules.Tests.Cli;
using Xunit;

namespace ImrRules.Tests.Reporting.Schemas;

/// <summary>The schemas of what is written say all of it and nothing else.</summary>
public sealed class WrittenSchemaTests
{
    public static TheoryData<string> Kinds => [.. WrittenSchema.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_output_is_as_its_schema_says(string kind)
    {
        WrittenJson.Of(kind).Should().NotBeEmpty();
        string.Join('\n', WrittenJson.Of(kind).SelectMany(WrittenSchema.All[kind].Problems).Distinct()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_too_many_one_too_few_and_an_unknown_version_are_found(string kind)
    {
        var (more, less, other) = (Copy(kind), Copy(kind), Copy(kind));
        more["mistaken"] = 1;
        less.Remove(WrittenSchema.All[kind].LastKey);
        other["schema"] = "imr-other/1";

        new[] { more, less, other }.Should().OnlyContain(written => WrittenSchema.All[kind].Problems(JsonElement.Parse(written.ToJsonString())).Any());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_place_of_a_schema_holds_something_in_an_output(string kind)
    {
        var filled = WrittenJson.Of(kind).SelectMany(WrittenSchema.All[kind].Filled).Select(one => one.Place).ToHashSet();

        string.Join('\n', WrittenSchema.All[kind].Places.Select(one => one.Place).Except(filled)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_closed_list_is_one_of_the_library_or_every_word_of_it_is_written(string kind)
    {
        var written = WrittenJson.Of(kind).SelectMany(WrittenSchema.All[kind].Filled).Where(one => one.Value.ValueKind == JsonValueKind.String)
            .Select(one => (one.Place, one.Value.GetString()!)).ToHashSet();

        foreach (var (place, shape) in WrittenSchema.All[kind].Places.Where(one => one.Shape["enum"] is not null))
        {
            var words = shape["enum"]!.AsArray().Select(word => (string?)word).OfType<string>();
            if (WrittenWords.OfTheLibrary.TryGetValue(place, out var known))
                words.Should().BeEquivalentTo(known, "{0} lists them", place);
            else
                words.Where(word => !written.Contains((place, word))).ToArray().Should().BeEmpty("they are words of {0}", place);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_place_says_what_it_means_and_an_object_takes_no_keys_but_its_own(string kind)
    {
        var places = WrittenSchema.All[kind].Places.ToArray();

        places.Where(one => !one.Place.EndsWith("/items", StringComparison.Ordinal) && one.Shape["description"] is null).Select(one => one.Place).ToArray().Should().BeEmpty();
        places.Where(one => one.Shape["properties"] is not null).Should().OnlyContain(one => !(bool)one.Shape["additionalProperties"]!);
    }

    /// <summary>What means that there is none is said in words wherever it may stand.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_place_says_when_it_is_null_or_absent(string kind)
    {
        var places = WrittenSchema.All[kind].Places.ToArray();
        var optional = places.Where(one => one.Shape["properties"] is not null)
            .SelectMany(one => one.Shape["properties"]!.AsObject().Select(key => key.Key).Except(one.Shape["required"]!.AsArray().Select(key => (string)key!)).Select(key => $"{one.Place}/{key}")).ToHashSet();

        places.Where(one => MayBeNull(one.Shape) && !Says(one.Shape, "Null ")).Select(one => one.Place).ToArray().Should().BeEmpty();
        places.Where(one => optional.Contains(one.Place) != Says(one.Shape, "Absent ")).Select(one => one.Place).ToArray().Should().BeEmpty();
    }

    [Fact]
    public void What_two_schemas_of_a_case_define_under_one_name_is_the_same()
    {
        var determination = WrittenSchema.All["determination"].Definitions;

        new[] { "letter", "reading" }.SelectMany(kind => WrittenSchema.All[kind].Definitions)
            .Where(one => one.Key != "item" && determination.TryGetValue(one.Key, out var other) && !JsonNode.DeepEquals(one.Value, other)).Select(one => one.Key).ToArray().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_command_prints_it(string kind)
    {
        var run = ImrRun.Of("schema", "--of", kind);

        (run.Exit, run.Error, run.Output).Should().Be((0, "", WrittenSchema.All[kind].Text));
    }

    private static JsonObject Copy(string kind) => JsonNode.Parse(WrittenJson.Of(kind)[0].GetRawText())!.AsObject();

    private static bool MayBeNull(JsonObject shape) => shape.TryGetPropertyValue("anyOf", out _) || shape["type"] is JsonArray || shape["enum"] is JsonArray words && words.Contains(null);

    private static bool Says(JsonObject shape, string word) => ((string?)shape["description"])?.Contains(word, StringComparison.Ordinal) == true;
}
