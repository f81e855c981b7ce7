using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>Compounds as requests name them, by the repository's guidelines: each ingredient is judged.</summary>
public sealed class CompoundTests
{
    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    private static readonly CaseFile File = new() { RequestDate = new(2016, 10, 3), Diagnoses = [new Diagnosis("knee osteoarthritis")] };

    [Theory]
    [InlineData("Flurbiprofen 20%/Baclofen 2% cream 120 gm", "topical baclofen")]
    [InlineData("Gabapentin 10%, Amitriptyline 10%, Lidocaine 5% cream 120 gm", "topical gabapentin")]
    public void One_ingredient_that_is_not_recommended_settles_a_compound(string request, string ingredient)
    {
        var determination = Evaluator.Evaluate(request, File);

        determination.Outcome.Should().Be(Outcome.NotMedicallyNecessary);
        determination.Deciding.Treatment.Should().Be(ingredient);
        determination.Rationale.Should().EndWith("is not recommended, the request is not medically necessary.");
    }

    [Fact]
    public void An_ingredient_that_is_not_known_leaves_a_compound_to_a_reviewer()
    {
        var determination = Evaluator.Evaluate("Capsaicin 0.025%/Foobarol 10% cream 120 gm", File);

        determination.Outcome.Should().Be(Outcome.RequestNotUnderstood);
        determination.Decision.Should().Be(Decision.None);
        determination.Rationale.Should().Be("It is not known what Foobarol is: the vocabulary does not name it; a reviewer reads it.");
    }

    [Fact]
    public void An_ingredient_that_is_not_recommended_settles_a_compound_beside_one_that_is_not_known() =>
        Evaluator.Evaluate("Baclofen 2%/Foobarol 10% cream 120 gm", File).Deciding.Treatment.Should().Be("topical baclofen");
}
