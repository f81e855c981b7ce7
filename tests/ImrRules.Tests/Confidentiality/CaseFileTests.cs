using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Confidentiality;

/// <summary>A finding about a case or a letter names key and place; the values may be a patient's and are never repeated.</summary>
public sealed class CaseFileTests
{
    private static readonly CaseReader Reader = new(MadeUpPack.Of(("blue-book", "standing: schedule", null)).Load().Vocabulary);

    [Fact]
    public void No_word_of_a_case_file_stands_in_a_finding() => NoneIsRepeated("case.yaml", PlantedName.InYaml(CaseText.Yaml));

    [Fact]
    public void Nor_does_one_of_a_case_file_in_JSON() => NoneIsRepeated("case.json", PlantedName.InJson(CaseText.Json));

    [Theory]
    [InlineData("knee-and-ankle-2016.txt")]
    [InlineData("low-back-drugs-2017.txt")]
    [InlineData("shoulder-2016.txt")]
    public void Nor_does_one_of_a_letter(string letter) => NoneIsRepeated("letter.txt", PlantedName.InLetter(Letters.OwnLetters.Text(letter)));

    [Theory]
    [InlineData("")]
    [InlineData("HOW THE IMR FINAL DETERMINATION WAS MADE\n")]
    [InlineData("CLINICAL CASE SUMMARY\nincluding all medical records:\n")]
    public void A_letter_that_can_not_be_read_lends_no_word_to_a_finding(string begins) => NoneIsRepeated("letter.txt", [$"{begins}{PlantedName.Name} Doe fell from a ladder.\n"]);

    [Fact]
    public void The_name_of_the_file_is_the_host_s_to_choose() =>
        Reader.Read($"{PlantedName.Name}.yaml", "{").Diagnostics.Should().NotBeEmpty().And.OnlyContain(found => found.File == $"{PlantedName.Name}.yaml" && !found.Message.Contains(PlantedName.Name));

    private static void NoneIsRepeated(string name, IEnumerable<string> texts)
    {
        var findings = 0;
        foreach (var text in texts)
        {
            foreach (var found in Reader.Read(name, text).Diagnostics)
            {
                findings++;
                $"{found.Message} {found.Hint} {found.SourceLine} {found.Recommendation} {found.Fix} {found}".Should().NotContainEquivalentOf(PlantedName.Name, "{0} of {1}", found.Rule, text);
            }
        }
        findings.Should().BePositive();
    }
}
