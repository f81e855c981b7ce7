using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Requests in utilization review, in made-up words: a moonbath is supported for 6 visits, a powder is not, tideglass turns on whether a glow is seen, chiseling and mirrors are supported.</summary>
public static class UrCase
{
    /// <summary>Chiseling and its kinds are reviewed first, save whittling; a mirror is where it costs much.</summary>
    private const string Kinds = """
        treatments:
          - treatment: chiseling
            prospective review: always
          - treatment: fine chiseling
            kind of: chiseling
          - treatment: whittling
            kind of: chiseling
            prospective review: no
          - treatment: mirror
            prospective review: over the cost limit
        """;

    public static readonly MadeUpPack Pack = MadeUpPack.Of("""
        - id: moonbath
          treatment: moonbath
          says: recommended
          course:
            - up to: 6 visits
        - id: powder
          treatment: powder
          says: not recommended
        - id: tideglass
          treatment: tideglass
          says: recommended
          criteria:
            - glow seen: yes
        - id: chiseling
          treatment: chiseling
          says: recommended
        - id: mirror
          treatment: mirror
          says: recommended
        """) with { MoreWords = Kinds };

    private static readonly GuidelineEvaluator Evaluator = Pack.Evaluator(new EvaluatorOptions { Review = ReviewStage.Ur });

    public static readonly TreatmentRequest Moonbath = Asked.For("moonbath", visits: 6);

    public static readonly TreatmentRequest LongMoonbath = Asked.For("moonbath", visits: 12);

    public static readonly TreatmentRequest Powder = Asked.For("powder");

    public static readonly TreatmentRequest Tideglass = Asked.For("tideglass");

    /// <summary>A case of 2015 in which every gate can be checked, and none is met.</summary>
    public static CaseFile Checked => Asked.NotAsked() with
    {
        DateOfInjury = new DateOnly(2014, 11, 3),
        Receipt = new RequestReceipt { Day = Asked.Day, Time = new TimeOnly(10, 0), By = "fax" },
        Form = new RequestForm([]),
        Liability = Liability.Accepted,
        EarlierDecisions = [],
    };

    /// <summary>The same in 2021, for an injury of that year: a clock without a disputed Saturday, and the gates of 2018.</summary>
    public static CaseFile Of2021 => Checked with
    {
        DateOfInjury = new DateOnly(2021, 2, 22),
        RequestDate = new DateOnly(2021, 3, 1),
        Receipt = new RequestReceipt { Day = new DateOnly(2021, 3, 1), Time = new TimeOnly(10, 0), By = "fax" },
        AcceptedBodyParts = ["north"],
        Physician = TreatingPhysician.Network,
        ReportedWithinFiveDays = true,
    };

    public static DisputedItem Item(TreatmentRequest request) => new(request.Treatment!) { Coded = request };

    public static Determination Review(CaseFile file, TreatmentRequest request) => Review(file, Item(request));

    public static Determination Review(CaseFile file, DisputedItem item) => Evaluator.Evaluate(file with { Items = [item] }).Items[0];

    public static FinalDetermination Evaluate(CaseFile file) => Evaluator.Evaluate(file);

    public static LegalCheck Gate(this Determination determination, string name) => determination.Utilization!.Gates.Single(gate => gate.Name == name);
}
