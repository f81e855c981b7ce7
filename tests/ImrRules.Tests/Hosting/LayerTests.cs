using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Hosting;

/// <summary>A host's own guidelines over a pack.</summary>
public sealed class LayerTests
{
    private static readonly InMemoryFiles Pack = new([.. MadeUpPack.Of("""
        - id: baths
          treatment: moonbath
          says: not recommended
        """).Files]);

    private static readonly (string, string) OwnSource = ("sources/own.yaml", """
        sources:
          - id: house-rules
            title: Our House Rules
            cite as: House Rules
            standing: other guideline
            text: may be quoted
        """);

    private static readonly (string, string) OwnTopic = ("house-rules/glass.yaml", """
        source: house-rules
        topic: Glass
        pages: 1
        recommendations:
          - id: glass
            treatment: tideglass
            says: recommended
            summary: It helps.
            verified: no
            reviewed: no
        """);

    [Fact]
    public void What_is_added_is_decided_from_as_well()
    {
        var evaluator = Over(OwnSource, OwnTopic);

        Decided.Of(evaluator.Evaluate(Asked.For("tideglass"), Asked.Searched())).Should().Be("medically necessary, by house-rules/glass");
        Decided.Of(evaluator.Evaluate(Asked.For("moonbath"), Asked.Searched())).Should().Be("not medically necessary, by blue-book/baths");
    }

    [Fact]
    public void A_file_at_the_same_path_takes_the_place_of_the_one_below()
    {
        var (path, text) = MadeUpPack.Of("""
            - id: baths
              treatment: moonbath
              says: recommended
            """).Files.Single(file => file.Path == "blue-book/topic.yaml");

        Decided.Of(Over((path, text)).Evaluate(Asked.For("moonbath"), Asked.Searched())).Should().Be("medically necessary, by blue-book/baths");
    }

    [Fact]
    public void A_source_of_the_same_name_is_a_mistake_that_names_both_files() =>
        FluentActions.Invoking(() => Over(("sources/own.yaml", OwnSource.Item2.Replace("house-rules", "blue-book", StringComparison.Ordinal)))).Should().Throw<InvalidGuidelineException>()
            .WithMessage("*sources/own.yaml:2:*blue-book*");

    private static GuidelineEvaluator Over(params (string, string)[] own) => new(GuidelineLibrary.Load(new LayeredGuidelines(Pack, new InMemoryFiles(own))));
}
