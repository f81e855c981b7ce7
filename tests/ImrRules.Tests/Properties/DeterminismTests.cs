using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Properties;

/// <summary>The same case gives the same bytes: on any thread, in any culture, at any time.</summary>
public sealed class DeterminismTests
{
    private const int Threads = 4;

    private static readonly string[] Requests =
    [
        "Mechanical Traction 2 x 4 weeks for the Lumbar Spine", "Massage therapy 2 x 6 weeks, lumbar spine", "MRI of the lumbar spine", "Norco 10/325 mg #60",
        "Lumbar epidural steroid injection L4-5, L5-S1 under fluoroscopy", "Acupuncture 12 visits", "Chiropractic manipulation 12 visits, low back", "Omeprazole 20 mg #60",
        "Post-operative physical therapy 3 x 8 weeks, right shoulder", "TENS unit, İstanbul ıssue", "something that nobody understands",
    ];

    [Fact]
    public void A_case_gives_the_same_bytes_twice_in_a_row()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library);

        Text(evaluator).Should().Be(Text(evaluator));
    }

    [Fact]
    public void A_new_evaluator_of_a_new_load_gives_the_same_bytes() =>
        Text(new GuidelineEvaluator(ImrRules.Guidelines.GuidelineLibrary.Load(RealPack.Folder))).Should().Be(Text(new GuidelineEvaluator(RealPack.Library)));

    [Fact]
    public void Threads_that_share_an_evaluator_get_the_same_bytes()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library);
        var texts = new string[Threads];
        var threads = Enumerable.Range(0, Threads).Select(at => new Thread(() => texts[at] = Text(evaluator))).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        texts.Distinct().Should().ContainSingle().Which.Should().Be(Text(new GuidelineEvaluator(RealPack.Library)));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing_from_the_load_on(string culture)
    {
        var expected = Text(new GuidelineEvaluator(RealPack.Library));
        string? given = null;
        var thread = new Thread(() => given = Text(new GuidelineEvaluator(ImrRules.Guidelines.GuidelineLibrary.Load(RealPack.Folder))));
#pragma warning disable RS0030 // the one place that sets a culture, to show that none is looked at
        thread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        thread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
#pragma warning restore RS0030

        thread.Start();
        thread.Join();

        given.Should().Be(expected);
    }

    [Fact]
    public void A_culture_that_would_change_something_is_among_those_tried() =>
        (1.5m.ToString(CultureInfo.GetCultureInfo("de-DE")), "I".ToLower(CultureInfo.GetCultureInfo("tr-TR"))).Should().Be(("1,5", "ı"));

    private static string Text(GuidelineEvaluator evaluator) => Dump.Of<FinalDetermination>(evaluator.Evaluate(new CaseFile
    {
        Case = "made-up",
        DateOfInjury = new(2011, 10, 20),
        RequestDate = new(2015, 1, 12),
        Diagnoses = [new Diagnosis("lumbar disc herniation"), new Diagnosis("shoulder pain", "M25.511")],
        Records = ["Report 2015-01-12"],
        UnansweredFacts = UnansweredFacts.NotInTheRecords,
        Facts = [new AnsweredFact("radiculopathy on examination", "yes"), new AnsweredFact("pain relief from earlier injection", "49.5 percent")],
        TreatmentsGiven = [new GivenTreatment("physical therapy") { Amount = "8 visits", To = new(2014, 11, 15) }],
        DrugsInUse = [new DrugInUse("hydrocodone with acetaminophen") { Strength = "7.5/325 mg", ADay = 2.5m }],
        Items = [.. Requests.Select(request => new DisputedItem(request) { Ur = new UrDecision("denied") { Cites = "Decision based on MTUS Chronic Pain Treatment Guidelines" } })],
    }));
}
