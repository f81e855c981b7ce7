using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>What the letter of utilization review must contain.</summary>
public sealed class UrLetterTests
{
    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library, new EvaluatorOptions { Review = ReviewStage.Ur });

    private static readonly Physician Doctor = new("Jane Roe, MD", "A1", "California", "Pain Medicine", [Physician.AnyTreatment]);

    private static readonly ReviewerSignature Signature = new(Doctor.Name, new ReviewerCredentials(["California"], ["Pain Medicine"]), new(2016, 4, 5), ["Report 2016-03-24"]);

    [Fact]
    public void What_a_refusal_must_contain_by_9792_9_1_e_5_47_is_listed_where_it_is_missing()
    {
        var letter = Letter.Draft(Evaluator.Evaluate(File("Mechanical traction 2 x 4 weeks for the lumbar spine")), new LetterDetails());

        letter.Missing.Select(missing => missing.ToString()).Should().Equal(
            "the day on which the request was received. Asked for by 8 CCR 9792.9.1(e)(5) [47] (where it stands in the text of 2026: from memory, unverified).",
            "the day of the decision. Asked for by 8 CCR 9792.9.1(e)(5) [47] (where it stands in the text of 2026: from memory, unverified).",
            "the name of the claims administrator. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).",
            "the list of records that were reviewed. Asked for by 8 CCR 9792.9.1(e)(5) [47] (where it stands in the text of 2026: from memory, unverified).",
            "the physician who decides: name, specialty, states of licensure. Asked for by 8 CCR 9792.12(a)(6), (7) [33].",
            "the reviewer's telephone number. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).",
            "the hours at which the reviewer can be reached, at least four a week. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).",
            "the words on the information and assistance officer. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).",
            "the words on the internal appeal, which is voluntary. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).",
            "the application for independent medical review, filled in, with its envelope. Asked for by 8 CCR 9792.9.1(e)(5) [47] (where it stands in the text of 2026: from memory, unverified).");
    }

    [Fact]
    public void The_portion_of_the_guideline_is_disclosed_with_a_denial_7()
    {
        var denied = Adopted("Lumbar epidural steroid injection at L4-L5", item => ReviewerDecision.Sign(IssuedUrDecision.Deny(item, Doctor), Signature));
        var citation = denied.Decisions[0].Determination.Citation!;
        var supplied = new LetterDetails { GuidelinePortions = new Dictionary<string, string> { [citation.Recommendation] = "The guideline's own words." } };

        Letter.Final(denied, new LetterDetails()).Missing.Should().ContainSingle(missing => missing.Item == 1 && missing.What.StartsWith("the relevant portion of the guideline") && missing.Basis.ToString().Contains("[7]"));
        Letter.Final(denied, supplied).Missing.Should().NotContain(missing => missing.Item == 1);
        Written.As(TextReport.Write, Letter.Final(denied, supplied)).Should().Contain("\"The guideline's own words.\"");
    }

    [Fact]
    public void An_approval_asks_for_nothing_that_belongs_to_a_refusal_and_tells_no_way_to_dispute_it()
    {
        var approved = Letter.Final(Adopted("Mechanical traction 2 x 4 weeks for the lumbar spine", item => ReviewerDecision.Sign(IssuedUrDecision.Approve(item), Signature, "The trial helped.")), new LetterDetails { Organization = "A" });

        approved.Missing.Select(missing => missing.What).Should().Equal("the day on which the request was received");
        Written.As(TextReport.Write, approved).Should().Contain("Approved: All that was requested.").And.NotContain("DISAGREE");
    }

    [Fact]
    public void A_denial_for_want_of_information_says_what_was_asked_when_and_how_and_leads_to_no_independent_review()
    {
        var asked = new InformationAsked(["operative report"]) { Day = new(2016, 3, 30), By = "fax", Of = "the requesting physician" };
        var denied = Adopted("Lumbar epidural steroid injection at L4-L5", item => ReviewerDecision.Sign(IssuedUrDecision.DenyForWantOfInformation(item, asked, Doctor), Signature, "It did not come."));

        var text = Written.As(TextReport.Write, Letter.Final(denied, new LetterDetails()));

        text.Should().Contain("Denied for want of information").And.Contain("Asked: 3/30/2016, by fax, of the requesting physician; not received.").And.Contain("- operative report").And.Contain("It is reconsidered when the information comes")
            .And.NotContain("can be asked for within 30 days");
    }

    [Fact]
    public void What_is_held_back_behind_an_open_gate_is_no_decision_of_a_draft()
    {
        var file = File("Mechanical traction 2 x 4 weeks for the lumbar spine") with { Liability = null };

        var letter = Letter.Draft(Evaluator.Evaluate(file), new LetterDetails());

        Written.As(TextReport.Write, letter).Should().Contain("lumbar spine: For a reviewer to decide").And.NotContain("Denied");
        letter.Missing.Should().ContainSingle(missing => missing.What == "a decision: to deny is held back while these gates are not checked: liability disputed");
    }

    [Fact]
    public void An_amount_other_than_recommended_needs_a_reason()
    {
        var item = Evaluator.Evaluate(File("Massage therapy 2 x 6 weeks for the lumbar spine")).Items[0];

        FluentActions.Invoking(() => ReviewerDecision.Sign(IssuedUrDecision.Modify(item, item.Supported! with { Number = 8 }, Doctor), Signature)).Should().Throw<ArgumentException>().WithMessage("*needs a reason*");
        ReviewerDecision.Sign(IssuedUrDecision.Modify(item, item.Supported!, Doctor), Signature).Reason.Should().BeNull();
    }

    private static AdoptedDetermination Adopted(string request, Func<Determination, ReviewerDecision> decide)
    {
        var file = File(request) with { Records = ["Report 2016-03-24"], UnansweredFacts = UnansweredFacts.NotInTheRecords };
        var determined = Evaluator.Evaluate(file);
        return new AdoptedDetermination(determined, [decide(determined.Items[0])]);
    }

    /// <summary>A case in which every gate was looked at.</summary>
    private static CaseFile File(string request) => new()
    {
        Case = "made up",
        DateOfInjury = new(2015, 11, 2),
        RequestDate = new(2016, 3, 28),
        Diagnoses = [new Diagnosis("lumbar radiculopathy")],
        Form = new RequestForm([]),
        Liability = Liability.Accepted,
        AcceptedBodyParts = ["low back"],
        EarlierDecisions = [],
        Facts = [new AnsweredFact("pain duration", "20 weeks"), new AnsweredFact("earlier treatment", "0 visits")],
        Items = [new DisputedItem(request)],
    };
}
