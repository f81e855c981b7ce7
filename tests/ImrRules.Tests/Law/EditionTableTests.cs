using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Law;

/// <summary>Which edition of the schedule is in force, row by row of the table of editions, in the words of its sources. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class EditionTableTests
{
    private const string Massage = "Massage therapy 4 visits, low back";
    private const string Traction = "Mechanical traction, low back";
    private const string NotHeld = "not held: ";

    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    [Theory]
    [InlineData("2004-04-19 to 2007-06-14: ACOEM 2nd ed. by statute [63] (days from memory)", Traction, "2005-01-10", "acoem-2004-ch12")]
    [InlineData("2007-06-14, the day before: no MTUS acupuncture yet", "Acupuncture 6 visits, low back", "2007-06-14", "odg")]
    [InlineData("2007-06-15: MTUS: ACOEM 2nd ed. + Colorado acupuncture [64]", "Acupuncture 6 visits, low back", "2007-06-15", "mtus-acupuncture-2007")]
    [InlineData("2007-06-15: MTUS: ACOEM 2nd ed. [64]", Traction, "2007-06-15", "acoem-2004-ch12")]
    [InlineData("2009-07-17, the day before", "Yoga, low back", "2009-07-17", null)]
    [InlineData("2009-07-18: chronic pain, postsurgical [65][63] (the day from memory)", "Yoga, low back", "2009-07-18", "mtus-chronic-pain-2009")]
    [InlineData("2016-07-28: the 2009 edition still", Massage, "2016-07-28", "mtus-chronic-pain-2009")]
    [InlineData("2016-07-28: chronic pain + DWC opioids, request on/after 2016-07-29 [12][66]", Massage, "2016-07-29", "mtus-chronic-pain-2016")]
    [InlineData("2016-07-28: chronic pain + DWC opioids, request on/after 2016-07-29 [12][66]", "Norco 10/325 mg #30", "2016-07-29", "mtus-opioids-2016")]
    [InlineData("2017-12-01: 14 ACOEM chapters replace all, service on/after [13]", Massage, "2017-12-01", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("2019-04-18: cervical/thoracic [67][68]", "MRI of the cervical spine", "2019-04-18", NotHeld + "MTUS Cervical and Thoracic Spine (ACOEM of 2018-10-17)")]
    [InlineData("2019-04-18: elbow", "Elbow brace", "2019-04-18", NotHeld + "MTUS Elbow (ACOEM of 2018-08-23)")]
    [InlineData("2019-04-18: hand", "MRI of the wrist", "2019-04-18", NotHeld + "MTUS Hand, Wrist, and Forearm (ACOEM of 2019-01-07)")]
    [InlineData("2019-04-18: ankle", "MRI of the ankle", "2019-04-18", NotHeld + "MTUS Ankle and Foot (ACOEM of 2018-07-16)")]
    [InlineData("2019-08-10, the day before", Traction, "2019-08-10", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("2019-08-11: low back [67]", Traction, "2019-08-11", NotHeld + "MTUS Low Back (ACOEM of 2019-03-07)")]
    [InlineData("2019-10-07: hip [67]", "MRI of the hip", "2019-10-07", NotHeld + "MTUS Hip and Groin (ACOEM of 2019-04-24)")]
    [InlineData("2020-09-21: knee [67]", "MRI of the knee", "2020-09-21", NotHeld + "MTUS Knee (ACOEM of 2019-12-03)")]
    [InlineData("2021-11-22, the day before", Traction, "2021-11-22", NotHeld + "MTUS Low Back (ACOEM of 2019-03-07)")]
    [InlineData("2021-11-23: low back (ACOEM 2020-02-13) [14]", Traction, "2021-11-23", NotHeld + "MTUS Low Back (ACOEM of 2020-02-13)")]
    [InlineData("2019-04-18: PTSD, part of the whole of 2017 here [67][68]", "Psychotherapy 6 visits", "2019-04-18", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("2020-09-21: asthma, lung, part of the whole of 2017 here [67]", "Pulmonary function test", "2020-09-21", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("2021-07-19: anxiety, part of the whole of 2017 here [69]", "Psychotherapy 6 visits", "2021-07-19", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("proposed 2025-03-14, chronic pain, cannabis: adoption not seen [70]", "Norco 10/325 mg #30", "2025-06-02", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("proposed 2026-02-27, chronic pain, eye: adoption not seen [71]", "Eye examination", "2026-03-02", NotHeld + "MTUS as adopted for services from 2017-12-01")]
    [InlineData("acupuncture regulation: amended 2017-12-01, not repealed; it supersedes the chapters on acupuncture", "Acupuncture 6 visits, low back", "2019-01-10", "mtus-acupuncture-2007")]
    public void A_prospective_request_of_a_day_is_decided_by_the_edition_of_that_day(string row, string request, string day, string? edition) =>
        EditionOf(request, new CaseFile { DateOfInjury = Day(day).AddYears(-1), RequestDate = Day(day) }).Should().StartWith(edition ?? "none", row);

    /// <summary>2015-04-20: definitions, search sequence [5]. 2016-07-28: requests from 07-29 [12][66]. 2017-12-01: services from then [13].</summary>
    [Theory]
    [InlineData("2015-04-19", "mtus-chronic-pain-2009", "pre2015-a")]
    [InlineData("2015-04-20", "mtus-chronic-pain-2009", "1")]
    [InlineData("2015-04-21", "mtus-chronic-pain-2009", "1")]
    [InlineData("2016-07-28", "mtus-chronic-pain-2009", "1")]
    [InlineData("2016-07-29", "mtus-chronic-pain-2016", "1")]
    [InlineData("2016-07-30", "mtus-chronic-pain-2016", "1")]
    [InlineData("2017-11-30", "mtus-chronic-pain-2016", "1")]
    [InlineData("2017-12-01", NotHeld + "MTUS as adopted", null)]
    [InlineData("2017-12-02", NotHeld + "MTUS as adopted", null)]
    public void Around_a_change_a_prospective_request_has_the_edition_and_the_order_of_its_day(string day, string edition, string? step) =>
        Check(new CaseFile { DateOfInjury = Day("2014-01-10"), RequestDate = Day(day), DeterminationDate = Day(day) }, edition, step);

    /// <summary>Served on the day, requested twenty days later, decided thirty days after that.</summary>
    [Theory]
    [InlineData("2015-02-28", "mtus-chronic-pain-2009", "pre2015-a")]
    [InlineData("2015-03-01", "mtus-chronic-pain-2009", "1")]
    [InlineData("2015-03-02", "mtus-chronic-pain-2009", "1")]
    [InlineData("2016-07-08", "mtus-chronic-pain-2009", "1")]
    [InlineData("2016-07-09", "mtus-chronic-pain-2016", "1")]
    [InlineData("2016-07-10", "mtus-chronic-pain-2016", "1")]
    [InlineData("2017-11-30", "mtus-chronic-pain-2016", "1")]
    [InlineData("2017-12-01", NotHeld + "MTUS as adopted", null)]
    [InlineData("2017-12-02", NotHeld + "MTUS as adopted", null)]
    public void Around_a_change_a_retrospective_request_looks_at_the_request_for_2016_at_the_service_for_2017_and_at_the_decision_for_the_order(string served, string edition, string? step) =>
        Check(new CaseFile { DateOfInjury = Day("2014-01-10"), DateOfService = Day(served), RequestDate = Day(served).AddDays(20), DeterminationDate = Day(served).AddDays(50) }, edition, step);

    [Fact]
    public void Services_from_2017_12_01_are_left_to_a_reviewer_and_never_decided_by_a_lower_standing_or_called_silent()
    {
        // ODG holds a recommendation on this
        var determination = Evaluator.Evaluate("MRI of the lumbar spine", new CaseFile { DateOfInjury = Day("2017-01-10"), RequestDate = Day("2018-01-10") });

        determination.Outcome.Should().Be(Outcome.NoApplicableGuideline);
        determination.Decision.Should().Be(Decision.None);
        determination.Rationale.Should().StartWith("The edition in force is not held by this library").And.Contain("no reason to refuse");
        determination.Deciding.PassedOver.Should().Contain(passed => passed.Recommendation == "odg/mri-low-back" && passed.Reason == PassedOverReason.LowerStanding)
            .And.NotContain(passed => passed.Reason == PassedOverReason.SaysNothing);
    }

    [Fact]
    public void Days_that_are_from_memory_show()
    {
        var citation = Evaluator.Evaluate(Massage, new CaseFile { DateOfInjury = Day("2014-01-10"), RequestDate = Day("2015-01-12") }).Citation!;

        (citation.InForce, citation.DaysVerified).Should().Be(("requests from 2009-07-18 to 2016-07-28", false));
    }

    private static void Check(CaseFile file, string edition, string? step)
    {
        EditionOf(Massage, file).Should().StartWith(edition);
        Evaluator.Evaluate(Massage, file).Deciding.Standard!.Step?.Name.Should().Be(step);
    }

    private static string EditionOf(string request, CaseFile file)
    {
        var determination = Evaluator.Evaluate(request, file);
        const string Before = "The edition in force is not held by this library: nothing of ";
        return determination.Citation?.Source
            ?? (determination.Rationale.StartsWith(Before, StringComparison.Ordinal) ? NotHeld + determination.Rationale[Before.Length..] : "none");
    }
}
