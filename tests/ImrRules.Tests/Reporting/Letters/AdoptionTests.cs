using System.Reflection;
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

/// <summary>A letter is a draft until a person has decided on every item.</summary>
public sealed class AdoptionTests
{
    private const string Words = "Massage therapy, 6 visits, lumbar spine";

    private static readonly ReviewerCredentials Credentials = new(["California"], ["Pain Management"]);

    private static readonly ReviewerSignature Signature = new("Jane Roe, MD", Credentials, new(2015, 3, 20), ["Report 2015-01-12"]);

    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    private static readonly FinalDetermination Determined = Evaluator.Evaluate(File("Mechanical traction 2 x 4 weeks for the lumbar spine", "glimmer of the vorpal kind"));

    private static readonly ReviewerDecision OnFirst = ReviewerDecision.Accept(Determined.Items[0], Signature);

    private static readonly ReviewerDecision OnSecond = ReviewerDecision.Change(Determined.Items[1], Decision.Upheld, "No such treatment is known to medicine.", Signature);

    [Fact]
    public void Nothing_but_an_adopted_determination_makes_a_final_letter_and_nothing_but_decisions_makes_that()
    {
        typeof(Letter).GetConstructors().Should().BeEmpty();
        typeof(ReviewerDecision).GetConstructors().Should().BeEmpty();
        typeof(Letter).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Letter)).Select(method => $"{method.Name}({method.GetParameters()[0].ParameterType.Name})")
            .Should().BeEquivalentTo("Draft(FinalDetermination)", "Final(AdoptedDetermination)");
        typeof(ReviewerDecision).GetMethods(BindingFlags.Public | BindingFlags.Static).Should().OnlyContain(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(ReviewerSignature)));
    }

    [Fact]
    public void An_item_without_a_decision_or_with_two_is_not_adopted()
    {
        FluentActions.Invoking(() => new AdoptedDetermination(Determined, [OnFirst])).Should().Throw<ArgumentException>().WithMessage("item 2 needs one decision of a reviewer*");
        FluentActions.Invoking(() => new AdoptedDetermination(Determined, [OnFirst, OnSecond, OnSecond])).Should().Throw<ArgumentException>().WithMessage("item 2 needs one decision of a reviewer*");
        new AdoptedDetermination(Determined, [OnSecond, OnFirst]).Decision.Should().Be(CaseDecision.Uphold);
    }

    [Fact]
    public void A_decision_on_another_determination_is_refused_though_it_says_the_same()
    {
        var again = Evaluator.Evaluate(Determined.Case);

        FluentActions.Invoking(() => new AdoptedDetermination(again, [OnFirst, OnSecond])).Should().Throw<ArgumentException>().WithMessage("a decision is on an item of another determination*");
    }

    [Fact]
    public void Several_reviewers_do_not_sign_one_independent_review()
    {
        var other = ReviewerDecision.Change(Determined.Items[1], Decision.Upheld, "It is unknown.", new ReviewerSignature("R-2", Credentials, Signature.Date, Signature.RecordsReviewed));

        FluentActions.Invoking(() => new AdoptedDetermination(Determined, [OnFirst, other])).Should().Throw<ArgumentException>().WithMessage("one reviewer decides*");
    }

    [Fact]
    public void Nothing_is_accepted_where_nothing_is_recommended_and_nothing_changed_without_a_reason()
    {
        FluentActions.Invoking(() => ReviewerDecision.Accept(Determined.Items[1], Signature)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReviewerDecision.Change(Determined.Items[0], Decision.Overturned, " ", Signature)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReviewerDecision.Change(Determined.Items[0], Decision.Deny, "It is not needed.", Signature)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("", "California", "Pain Management", "Report")]
    [InlineData("R-1", "", "Pain Management", "Report")]
    [InlineData("R-1", "California", " ", "Report")]
    [InlineData("R-1", "California", "Pain Management", "")]
    public void A_signature_lacks_nothing(string reviewer, string state, string specialty, string record) =>
        FluentActions.Invoking(() => new ReviewerSignature(reviewer, new ReviewerCredentials([state], [specialty]), new(2015, 3, 20), [record])).Should().Throw<ArgumentException>();

    [Fact]
    public void The_name_of_a_reviewer_stands_in_no_letter_of_independent_review()
    {
        var letter = Letter.Final(new AdoptedDetermination(Determined, [OnFirst, OnSecond]), new LetterDetails());

        foreach (var text in Written.InEveryFormat(letter))
            text.Should().NotContain("Jane Roe").And.Contain("Pain Management");
    }

    [Fact]
    public void A_final_letter_says_of_the_reviewer_only_what_is_attested_and_names_the_rest_as_missing()
    {
        var attested = new ReviewerSignature("R-1", Credentials with { Conflict = false, YearsInPractice = 5, HoursAWeek = 40 }, Signature.Date, Signature.RecordsReviewed);
        var decisions = new[] { ReviewerDecision.Accept(Determined.Items[0], attested), ReviewerDecision.Change(Determined.Items[1], Decision.Upheld, "It is unknown.", attested) };

        var letter = Letter.Final(new AdoptedDetermination(Determined, decisions), new LetterDetails());

        Written.As(TextReport.Write, letter).Should().Contain("He/she has no affiliation").And.NotContain("more than five years").And.NotContain("familiar with governing laws");
        letter.Missing.Select(missing => missing.What).Should().Contain(what => what.Contains("more than five years")).And.Contain(what => what.Contains("governing laws")).And.NotContain(what => what.Contains("affiliation"));
    }

    [Fact]
    public void A_draft_attests_nothing_though_the_case_names_the_reviewer()
    {
        var file = Determined.Case with { Reviewer = Credentials with { Conflict = false, YearsInPractice = 20, HoursAWeek = 40, KnowsTreatment = true } };

        foreach (var text in Written.InEveryFormat(Letter.Draft(Evaluator.Evaluate(file), new LetterDetails { Summary = "She fell." })))
        {
            text.Should().ContainEquivalentOf("draft").And.NotContain("affiliation").And.NotContain("clinical practice").And.NotContain("familiar with").And.NotContain("Pain Management")
                .And.NotContain("developed the following").And.NotContain("based on a review of the case file").And.NotContain("Records reviewed");
        }
    }

    [Fact]
    public void Only_a_summary_that_is_supplied_is_called_the_reviewers()
    {
        var adopted = new AdoptedDetermination(Determined, [OnFirst, OnSecond]);

        Written.As(TextReport.Write, Letter.Final(adopted, new LetterDetails())).Should().Contain("was put together from the case file").And.NotContain("The expert reviewer developed");
        Written.As(TextReport.Write, Letter.Final(adopted, new LetterDetails { Summary = "She fell." })).Should().Contain("The expert reviewer developed").And.Contain("She fell.");
    }

    [Fact]
    public void A_changed_item_has_the_reviewers_reason_in_place_of_the_recommended_one()
    {
        var changed = ReviewerDecision.Change(Determined.Items[0], Decision.Overturned, "The trial of traction helped.", Signature, "A study, page 3");

        var text = Written.As(TextReport.Write, Letter.Final(new AdoptedDetermination(Determined, [changed, OnSecond]), new LetterDetails()));

        text.Should().Contain("lumbar spine: Overturned").And.Contain("Decision based on A study, page 3.").And.Contain("Decision rationale: The trial of traction helped.").And.NotContain("Traction has not been proven")
            .And.Contain("Final Determination: Partially Overturn");
    }

    [Fact]
    public void In_utilization_review_a_letter_takes_issued_decisions_and_the_physicians_own_signature()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library, new EvaluatorOptions { Review = ReviewStage.Ur });
        var determined = evaluator.Evaluate(File(Words));
        var item = determined.Items[0];
        var physician = new Physician("John Doe, MD", "A1", "California", "Pain Medicine", [Physician.AnyTreatment]);

        FluentActions.Invoking(() => ReviewerDecision.Sign(IssuedUrDecision.Deny(item, physician), Signature, "It is not needed.")).Should().Throw<ArgumentException>().WithMessage("*signed by the physician*");
        FluentActions.Invoking(() => ReviewerDecision.Sign(IssuedUrDecision.RequestInformation(item), Signature)).Should().Throw<ArgumentException>().WithMessage("*needs a reason*");
        FluentActions.Invoking(() => new AdoptedDetermination(determined, [ReviewerDecision.Change(item, Decision.Upheld, "It is not needed.", Signature)])).Should().Throw<ArgumentException>();
        var signed = ReviewerDecision.Sign(IssuedUrDecision.Approve(item), Signature, "The course has begun.");
        Written.As(TextReport.Write, Letter.Final(new AdoptedDetermination(determined, [signed]), new LetterDetails())).Should().Contain(": Approved").And.Contain("Name: Jane Roe, MD");
    }

    private static CaseFile File(params string[] requests) => new()
    {
        Case = "CM15-1",
        DateOfInjury = new(2011, 10, 20),
        RequestDate = new(2015, 1, 12),
        Items = [.. requests.Select(request => new DisputedItem(request) { Ur = new UrDecision("denied") { Cites = "" } })],
    };
}
