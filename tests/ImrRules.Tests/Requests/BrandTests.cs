using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Requests;

/// <summary>A brand is its drug: over the whole vocabulary a request by the brand's name is read, and decided, as one by the drug's own.</summary>
public sealed class BrandTests
{
    private const int FewestBrands = 300;

    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    private static readonly CaseFile File = new()
    {
        DateOfInjury = new(2014, 3, 5),
        RequestDate = new(2016, 10, 3),
        Diagnoses = [new Diagnosis("lumbar sprain")],
        Records = ["Report 2016-09-20"],
        UnansweredFacts = UnansweredFacts.NotInTheRecords,
    };

    [Fact]
    public void The_vocabulary_has_its_brands() => Brands().Count().Should().BeGreaterThanOrEqualTo(FewestBrands);

    [Fact]
    public void A_brand_is_read_as_its_drug()
    {
        var others = Brands().Select(pair => (pair.Brand, pair.Drug, Read: Reading.Of($"{pair.Brand} #30").Items)).Where(read => read.Read is not [{ } only] || only.Treatment != read.Drug);

        others.Select(read => $"{read.Brand}: {string.Join(" and ", read.Read.Select(item => item.Treatment))}, not {read.Drug}").Should().BeEmpty();
    }

    [Fact]
    public void A_brand_is_decided_as_its_drug()
    {
        var decided = Brands().GroupBy(pair => pair.Drug).Select(brands => (Own: Decide(brands.Key), Brands: brands.Select(pair => (pair.Brand, Decided: Decide(pair.Brand)))));

        decided.SelectMany(drug => drug.Brands.Where(brand => brand.Decided != drug.Own).Select(brand => $"{brand.Brand}: {brand.Decided}, not {drug.Own}")).Should().BeEmpty();
    }

    private static string Decide(string drug) => Decided.Of(Evaluator.Evaluate($"{drug} #30", File));

    private static IEnumerable<(string Brand, string Drug)> Brands() => Directory.EnumerateFiles(Path.Combine(RealPack.Folder, "vocabulary", "drugs"), "*.yaml").Order(StringComparer.Ordinal)
        .SelectMany(Drugs).SelectMany(drug => Words(drug, "brands").Select(brand => (brand, Words(drug, "drug")[0])));

    private static IEnumerable<YamlMappingNode> Drugs(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return ((YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode)["drugs"]).Children.OfType<YamlMappingNode>();
    }

    private static string[] Words(YamlMappingNode drug, string key) => !drug.Children.TryGetValue(new YamlScalarNode(key), out var words) ? []
        : words is YamlSequenceNode list ? [.. list.Children.Select(word => word.ToString())] : [words.ToString()];
}
