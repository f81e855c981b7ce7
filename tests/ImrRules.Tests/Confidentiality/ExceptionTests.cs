using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Tests.Cases;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Confidentiality;

/// <summary>An exception ends in a log. A host's program that hands over a wrong case is told what is wrong, and no word of the case.</summary>
public sealed class ExceptionTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").Evaluator();

    private static readonly CaseFile Whole = new CaseReader(Evaluator.Library.Vocabulary).Read("case.yaml", CaseText.Yaml).Case!;

    [Fact]
    public void No_word_of_a_case_stands_in_an_exception()
    {
        var file = Whole with { Items = [.. Whole.Items, new DisputedItem("moonbath") { Coded = Asked.For("moonbath") with { Regions = ["north"] } }] };
        var copies = PlantedRecord.Each(file, PlantedName.Name).ToArray();

        var thrown = copies.Select(copy => (copy.Place, Said: Message(() => Evaluator.Evaluate(copy.Record)))).Where(copy => copy.Said is not null).ToArray();

        copies.Length.Should().BeGreaterThan(60);
        thrown.Select(copy => copy.Place).Should().Contain([".Facts[0].Fact", ".Facts[0].Answer[0]", ".Phases[0]", ".Items[3].Coded.Treatment", ".Items[3].Coded.Regions[0]"]);
        thrown.Should().OnlyContain(copy => !copy.Said!.Contains(PlantedName.Name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Nor_one_of_a_request_beside_a_case()
    {
        foreach (var (_, request) in PlantedRecord.Each(Asked.For("moonbath") with { Regions = ["north"] }, PlantedName.Name))
            (Message(() => Evaluator.Evaluate(request, Whole)) ?? "").Should().NotContainEquivalentOf(PlantedName.Name);
        (Message(() => Evaluator.Evaluate(PlantedName.Name, Whole)) ?? "").Should().NotContainEquivalentOf(PlantedName.Name);
        Message(() => Evaluator.QuestionsOn(Whole with { Phases = [PlantedName.Name] }, 1)).Should().NotBeNull().And.NotContainEquivalentOf(PlantedName.Name);
    }

    [Fact]
    public void Nor_one_of_who_decides()
    {
        var determination = Evaluator.Evaluate(Whole);
        var signature = new ReviewerSignature(PlantedName.Name, new ReviewerCredentials([PlantedName.Name], [PlantedName.Name]), Asked.Day, [PlantedName.Name]);
        var physician = new Physician(PlantedName.Name, PlantedName.Name, PlantedName.Name, PlantedName.Name, [PlantedName.Name]);
        string?[] said =
        [
            Message(() => IssuedUrDecision.Deny(determination.Items[0], physician)),
            Message(() => new ReviewerSignature(PlantedName.Name, new ReviewerCredentials([PlantedName.Name, ""], [PlantedName.Name]), Asked.Day, [PlantedName.Name])),
            Message(() => new Physician(PlantedName.Name, " ", PlantedName.Name, PlantedName.Name, [PlantedName.Name])),
            Message(() => ReviewerDecision.Change(determination.Items[0], Decision.Deny, PlantedName.Name, signature, PlantedName.Name)),
            Message(() => new AdoptedDetermination(determination, [ReviewerDecision.Change(determination.Items[0], Decision.Upheld, PlantedName.Name, signature)])),
        ];

        said.Should().OnlyContain(message => message != null && !message.Contains(PlantedName.Name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>All that an exception says; null where none is thrown.</summary>
    private static string? Message(Func<object> call)
    {
        try
        {
            call();
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.ToString();
        }
    }
}
