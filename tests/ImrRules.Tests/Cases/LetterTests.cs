using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cases;

/// <summary>Published determinations, read as cases.</summary>
public sealed class LetterTests
{
    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    /// <summary>A made-up letter in the layout of published ones, with what trips a reader: split words, a page's own lines, a split request.</summary>
    private const string Letter = """
        Case Number: CM16-0000001 Date Assigned: 12/05/2016
        Decision Date: 12/19/2016 Date of Injury: 10/10/2015
        Priority: Standard UR Denial Date: 11/09/2016
        Application Received: 11/21/2016

        HOW THE IMR FINAL DETERMINATION WAS MADE

        The Expert Reviewer has the following credentials:
        State(s) of Licensure: California
        Certification(s)/Specialty: Physical Medicine & Rehabilitation

        CLINICAL CASE SUMMARY
        The expert reviewer developed the following clinical case summary based on a review of the
        case file, including all medical records:

        The injured worker is a 45-year-old male who sustained an industrial injury on 10/10/2015. The
        injured worker was diagnosed as having lumbar sprain. Per the progress report dated 10/28/2016
        he complained of low back pain.

        IMR ISSUES, DECISIONS AND RATIONALES
        The Final Determination was based on decisions for the disputed items/services set forth below:

        1 MRI of the lumbar spine without contrast: Upheld

        Claims Administrator guideline: Decision based on MTUS ACOEM.

        MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.

        Decision rationale: There is no nerve compromise. The request is not medically necessary.

        Page 2

        Twelve sessions of acupuncture: Overturned

        Claims Administrator guideline: The Claims Administrator did not cite any medical evidence
        for its decision.

        MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.

        Decision rationale: The request is within the guideline.
        """;

    [Fact]
    public void A_letter_becomes_a_case_with_what_was_published_beside_each_item()
    {
        var reading = Reader.Read("letter.txt", Letter);

        DiagnosticText.Of(reading.Diagnostics).Should().Be("nothing is found\n");
        Approved.Match(Dump.Of(reading.Case), "letter");
    }

    [SharedFact]
    public void The_seeds_determination_becomes_a_case()
    {
        var reading = Reader.Read("seed.txt", File.ReadAllText(Path.Combine(Repository.Shared, "seed-determination.txt")));

        var file = reading.Case!;
        file.Age.Should().Be(45);
        file.Sex.Should().Be("female");
        file.DateOfInjury.Should().Be(new DateOnly(2011, 10, 20));
        file.UnansweredFacts.Should().Be(UnansweredFacts.NotAsked);
        file.Diagnoses.Select(diagnosis => diagnosis.Words).Should().Contain("lumbar disc herniation");
        file.Items.Select(item => $"{item.Request}: {item.Published!.Decision}").Should().Equal(
            "Mechanical Traction 2 x 4 weeks for the Lumbar Spine: upheld", "Manipulation Electro-Muscle Stimulation: upheld", "Myofascial Release: overturned");
    }

    [SharedFact]
    public void All_published_letters_give_their_items_decisions_dates_age_and_sex()
    {
        var published = File.ReadLines(Path.Combine(Repository.Shared, "letters", "published.jsonl")).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!)
            .GroupBy(item => item["letter_id"]!.GetValue<string>()).ToDictionary(letter => letter.Key, letter => letter.OrderBy(item => item["item_no"]!.GetValue<int>()).ToArray());

        var wrong = published.SelectMany(letter => Differences(letter.Key, letter.Value)).ToArray();

        published.Should().HaveCount(105);
        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static IEnumerable<string> Differences(string id, JsonNode[] items)
    {
        var file = Reader.Read($"{id}.txt", File.ReadAllText(Path.Combine(Repository.Shared, "letters", $"{id}.txt"))).Case;
        if (file is null)
            return [$"{id}: no case"];
        var first = items[0];
        (string What, string? Expected, string? Read)[] read =
        [
            ("items", items.Length.ToString(CultureInfo.InvariantCulture), file.Items.Count.ToString(CultureInfo.InvariantCulture)),
            ("injured", Text(first["injury_date"]), Text(file.DateOfInjury)),
            ("denied", Text(first["ur_denial_date"]), Text(file.Items.Select(item => item.Ur?.Date).FirstOrDefault())),
            ("decided", Text(first["determination_date"]), Text(file.DeterminationDate)),
            ("age", Text(first["age"]), file.Age?.ToString(CultureInfo.InvariantCulture)),
            ("sex", Text(first["sex"]), file.Sex),
            .. items.Zip(file.Items, (expected, item) => ($"item {Text(expected["item_no"])}", Bare(Text(expected["item_request"])), Bare(item.Request))),
            .. items.Zip(file.Items, (expected, item) => ($"decision {Text(expected["item_no"])}", Text(expected["decision"]), item.Published?.Decision)),
        ];
        return read.Where(field => field.Expected != field.Read).Select(field => $"{id} {field.What}: {field.Expected ?? "none"}, read {field.Read ?? "none"}");
    }

    private static string? Text(JsonNode? node) => node is null ? null : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToString();

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Bare(string? words) => words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', ' ');
}
