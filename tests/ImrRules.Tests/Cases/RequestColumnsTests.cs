using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cases;

/// <summary>The five columns of the DWC Form RFA (8 CCR 9785.5) are another way to write an item.</summary>
public sealed class RequestColumnsTests
{
    private static readonly MadeUpPack Pack = MadeUpPack.Of(("blue-book", "standing: schedule", null));
    private static readonly CaseReader Reader = new(Pack.Load().Vocabulary);

    [Fact]
    public void The_service_and_what_else_is_said_of_it_are_the_request()
    {
        var item = Read("- { diagnosis: umber, icd: M51.26, service: Moonbath, cpt/hcpcs: [97012, 97110], other: 2 x 4 weeks north }").Items.Should().ContainSingle().Subject;

        item.Request.Should().Be("Moonbath, 2 x 4 weeks north");
        item.Codes.Should().Equal("97012", "97110");
        item.Diagnosis.Should().Be(new Diagnosis("umber", "M51.26"));
    }

    [Fact]
    public void A_diagnosis_beside_an_item_is_one_of_the_case_and_stands_there_once() =>
        Read("- { icd: M51.26, service: Moonbath }", "- { icd: M51.26, service: Powder }", "- { diagnosis: viola, request: Moonbath }")
            .Diagnoses.Should().Equal(new Diagnosis(null, "M51.26"), new Diagnosis("viola"));

    [Fact]
    public void A_column_left_empty_says_nothing()
    {
        var file = Read("- { diagnosis: \"\", icd: \"\", service: Moonbath, cpt/hcpcs: \"\", other: \"\" }");

        file.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new DisputedItem("Moonbath"));
        file.Diagnoses.Should().BeEmpty();
    }

    [Theory]
    [InlineData("- { request: Moonbath, service: Moonbath }", "case.yaml:2:33", "what is asked for is said twice, by \"request\" and by \"service\"")]
    [InlineData("- { diagnosis: umber, other: 2 x 4 weeks }", "case.yaml:2:5", "\"service\" is missing")]
    [InlineData("- { servce: Moonbath }", "case.yaml:2:5", "\"servce\" is not a key of an item")]
    public void What_is_said_twice_or_not_at_all_is_told(string item, string place, string message) =>
        Reader.Read("case.yaml", $"items:\n{item}\n").Diagnostics.Should().Contain(found => $"{found}".Contains(place) && found.Message.Contains(message));

    [Theory]
    [InlineData("MRI of the lumbar spine", "72148", false)]
    [InlineData("Physical therapy 2 x 4 weeks for the lumbar spine", "72148", true)]
    [InlineData("Physical therapy 2 x 4 weeks for the lumbar spine", "00000", false)]
    public void A_code_proposes_and_one_of_another_treatment_is_doubted(string service, string code, bool doubted)
    {
        var item = new DisputedItem(service) { Codes = [code] };

        var part = new GuidelineEvaluator(RealPack.Library).Evaluate(new CaseFile { Items = [item] }).Items.Should().ContainSingle().Subject;

        part.Reading.Notes.Any(note => note.Message.Contains($"the code {code} belongs to")).Should().Be(doubted);
    }

    private static CaseFile Read(params string[] items)
    {
        var reading = Reader.Read("case.yaml", $"items:\n{string.Join('\n', items)}\n");
        DiagnosticText.Of(reading.Diagnostics).Should().Be("nothing is found\n");
        return reading.Case!;
    }
}
