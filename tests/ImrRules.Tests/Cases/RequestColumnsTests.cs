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
        item.Diagnoses.Should().Equal(new Diagnosis("umber", "M51.26"));
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

    [Fact]
    public void A_column_that_says_that_it_is_empty_says_nothing_either()
    {
        var file = Read("- { diagnosis: N/A, icd: none, service: Moonbath, cpt/hcpcs: n/a, other: None }");

        file.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new DisputedItem("Moonbath"));
        file.Diagnoses.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"97012, 97110-GP\"", "97012|97110-GP")]
    [InlineData("97110 x 12", "97110")]
    [InlineData("[97012; 97110, E0730]", "97012|97110|E0730")]
    [InlineData("pending", "pending")]
    public void A_column_may_hold_several_codes_and_units_behind_one(string written, string codes) =>
        string.Join('|', Read($"- {{ service: Moonbath, cpt/hcpcs: {written} }}").Items[0].Codes).Should().Be(codes);

    [Fact]
    public void A_row_may_have_several_diagnoses() =>
        Read("- { diagnosis: [umber, viola], icd: \"M51.26, M54.16; 722.10\", service: Moonbath }").Items[0].Diagnoses
            .Should().Equal(new Diagnosis("umber", "M51.26"), new Diagnosis("viola", "M54.16"), new Diagnosis(null, "722.10"));

    [Fact]
    public void The_diagnosis_beside_an_item_tells_its_region_where_the_case_has_others()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library);
        var file = new CaseReader(RealPack.Library.Vocabulary).Read("case.yaml", """
            requested: 2016-02-10
            items:
              - { diagnosis: lumbar strain, icd: S39.012A, service: Physical therapy, other: 6 visits }
              - { icd: M75.41, service: MRI }
              - { service: Acupuncture, other: 6 visits }
            """).Case!;

        evaluator.Evaluate(file).Items.Select(item => string.Join(' ', item.Deciding.Assumptions)).Should().SatisfyRespectively(
            first => first.Should().Contain("low back is taken from the diagnoses beside it"),
            second => second.Should().Contain("shoulder is taken from the diagnoses beside it"),
            third => third.Should().Contain("the diagnoses name low back, shoulder, and none was chosen"));
    }

    [Theory]
    [InlineData("- { request: Moonbath, service: Moonbath }", "case.yaml:2:33", "what is asked for is said twice, by \"request\" and by \"service\"")]
    [InlineData("- { diagnosis: umber, other: 2 x 4 weeks }", "case.yaml:2:5", "\"service\" is missing")]
    [InlineData("- { servce: Moonbath }", "case.yaml:2:5", "this is not a key of an item")]
    public void What_is_said_twice_or_not_at_all_is_told(string item, string place, string message) =>
        Reader.Read("case.yaml", $"items:\n{item}\n").Diagnostics.Should().Contain(found => $"{found}".Contains(place) && found.Message.Contains(message));

    [Theory]
    [InlineData("MRI of the lumbar spine", "72148", false)]
    [InlineData("Physical therapy 2 x 4 weeks for the lumbar spine", "72148", true)]
    [InlineData("Physical therapy 2 x 4 weeks for the lumbar spine", "72148-26", true)]
    [InlineData("MRI of the lumbar spine", "72148-26", false)]
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
