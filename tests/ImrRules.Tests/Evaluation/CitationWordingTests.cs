using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation;

/// <summary>The ways in which reviews write the guidelines that they cite.</summary>
public sealed class CitationWordingTests
{
    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    [Theory]
    [InlineData("MTUS ACOEM 2nd Edition, 2004, Chapter 12 page 300", "acoem-2004-ch12, page 300")]
    [InlineData("ACOEM Ch. 12, p. 300", "acoem-2004-ch12, page 300")]
    [InlineData("ACOEM Practice Guidelines pg 308-310", "acoem-2004-ch12, page 308-310")]
    [InlineData("American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 12) pg 300", "acoem-2004-ch12, page 300")]
    [InlineData("California Medical Treatment Utilization Schedule (MTUS) Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12) page(s) 298-300", "acoem-2004-ch12, page 298-300")]
    [InlineData("Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 300.", "acoem-2004-ch12, page 300")]
    [InlineData("MTUS Low Back Complaints 2004, Section(s): Special Studies, Diagnostic Criteria", "acoem-2004-ch12, Special Studies, Diagnostic Criteria")]
    [InlineData("ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Low Back Disorders, pg. 607", "acoem-current, Low Back Disorders, page 607")]
    [InlineData("Non-MTUS Citation ACOEM guidelines and the Official Disability Guidelines", "acoem-current; odg")]
    [InlineData("MTUS, page 300", "acoem-2004-ch12, page 300")]
    [InlineData("CA MTUS 9792.24.2", "mtus-chronic-pain-2009")]
    [InlineData("Chronic Pain Medical Treatment Guidelines May 2009, page 58", "mtus-chronic-pain-2009, page 58")]
    [InlineData("CA MTUS Chronic Pain Medical Treatment Guidelines (8 CCR §9792.20 - §9792.26), Massage therapy, pages 60, 61", "mtus-chronic-pain-2009, Massage therapy, page 60, 61")]
    [InlineData("Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics", "mtus-chronic-pain-2016, Topical analgesics")]
    [InlineData("MTUS Chronic Pain Treatment Guidelines Manual therapy and manipulation", "mtus-chronic-pain-2009, Manual therapy and manipulation")]
    [InlineData("Medical Treatment Utilization Schedule (MTUS), Acupuncture Medical Treatment Guidelines", "mtus-acupuncture-2007")]
    [InlineData("Postsurgical Treatment 2009, and Chronic Pain Medical Treatment 2009", "mtus-postsurgical-2009; mtus-chronic-pain-2009")]
    [InlineData("MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment", "acoem-2004-ch3")]
    [InlineData("Official Disability Guidelines (ODG) Low Back Chapter, MRI", "odg, Low Back Chapter, MRI")]
    [InlineData("Official Disability Guidelines, Online Edition, Low Back Chapter, Traction", "odg, Low Back Chapter, Traction")]
    [InlineData("Official Disability Guidelines Treatment in Workers' Comp, Low Back", "odg, Low Back")]
    [InlineData("Official Disability Guidelines (ODG), Work Loss Data Institute (21th Annual Edition), 2016, Low Back (Acute & Chronic) Chapter", "odg, Low Back (Acute & Chronic) Chapter")]
    [InlineData("ODG-TWC", "odg")]
    [InlineData("ODG-TWC, Low Back, Traction", "odg, Low Back, Traction")]
    [InlineData("ODG (2014), Low back, EMGs", "odg, Low back, EMGs")]
    [InlineData("O.D.G. low back", "odg, low back")]
    [InlineData("ODG Guidelines, 14th Edition, 2016, Knee Chapter", "odg, Knee Chapter")]
    [InlineData("ODG, Shoulder (updated 12/12/16); ODG, Low Back (updated 12/20/16)", "odg, Shoulder (updated 12/12/16); odg, Low Back (updated 12/20/16)")]
    [InlineData("ODG, Low Back Chapter - Traction | MTUS ACOEM ch 12 p300", "odg, Low Back Chapter - Traction; acoem-2004-ch12, page 300")]
    [InlineData("The Claims Administrator based its decision on the ACOEM 2nd Edition, (2004), Chapter 12, page 300, which is part of the MTUS. The Claims Administrator also based its decision on the ODG, Low Back, which is not part of the MTUS.", "acoem-2004-ch12, page 300; odg, Low Back")]
    [InlineData("The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non- MTUS Citation Official Disability Guidelines (ODG), Low Back.", "odg, Low Back")]
    [InlineData("The Claims Administrator did not cite any medical evidence for its decision.", "nothing")]
    [InlineData("Non-MTUS Citation http://www.drugs.com/famotidine.html", "not here, http://www.drugs.com/famotidine.html")]
    [InlineData("ACOEM, 2004 Ch 16 Eye", "not here, Eye")]
    [InlineData("MTUS", "not here")]
    [InlineData("Non-MTUS", "not here")]
    public void A_citation_is_read_into_source_section_and_pages(string cites, string read) => string.Join("; ", Read(cites).Select(Words)).Should().Be(read);

    [Fact]
    public void That_the_chapter_is_taken_from_the_body_region_is_said() =>
        Read("ACOEM").Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Source = "acoem-2004-ch12", Worth = "It names no chapter; the one on the body region is taken. It speaks to the request and comes to the same." });

    [Fact]
    public void Nothing_that_stands_in_a_citation_makes_it_fail()
    {
        var pieces = new[]
        {
            "MTUS", "Non-MTUS", "Non- MTUS Citation", "ACOEM", "ODG", "Decision based on", "The Claims Administrator", "did not cite", "Chapter", "Ch.", "12", "2", "300-308", "page", "p", "pg.",
            "Section(s):", "9792.24.2", "2nd ed", "(2004)", "(", ")", "&", ",", ";", ":", ".", "-", "/", "and", "and the", "§", "Low Back Complaints", "traction", "\u2013", "\uD83D", "\t", "\n", "'", "İı",
        };
        Gen.Int[0, pieces.Length - 1].Array[0, 12].Sample(at => _ = Read(string.Join(' ', at.Select(number => pieces[number]))), iter: 300);
        Gen.String.Sample(text => _ = Read(text), iter: 300);
        Read(new string('(', 20_000) + "ODG").Should().NotBeEmpty();
    }

    private static IReadOnlyList<AdministratorCitation> Read(string cites) => Evaluator.Evaluate(new CaseFile
    {
        RequestDate = Day("2015-01-12"),
        Items = [new DisputedItem("Mechanical traction, low back") { Ur = new UrDecision("denied") { Cites = cites } }],
    }).Items[0].Administrator;

    private static string Words(AdministratorCitation citation) => citation.CitesNothing
        ? "nothing"
        : string.Join(", ", new[] { citation.Source ?? "not here", citation.Section, citation.Pages is { } pages ? $"page {pages}" : null }.OfType<string>());
}
