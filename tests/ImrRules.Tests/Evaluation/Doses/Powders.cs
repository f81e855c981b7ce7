using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Evaluation.Doses;

/// <summary>
/// Powders in made-up words, of which the grains of a day are summed: silverleaf alone and with chalk, amberleaf whose factor rises with the dose, patches of fogleaf that last
/// three days, dewleaf in two forms, and mistleaf that is not counted. A moonbath is recommended as long as at most 80 grains are taken.
/// </summary>
public static class Powders
{
    public const string Words = """
        treatments:
          - treatment: powder
          - treatment: moonbath
        drugs:
          - drug: silverleaf
            also: [silver leaf]
            kind of: powder
            brands: [Argenta]
            strengths: [10 mg]
          - drug: silverleaf with chalk
            kind of: powder
            ingredients: [silverleaf, chalk]
            strengths: [5/300 mg, 30/300 mg]
          - drug: amberleaf
            kind of: powder
            strengths: [10 mg]
          - drug: fogleaf patch
            kind of: powder
            ingredients: [fogleaf]
            forms: [patch]
            strengths: [25 mcg/hr, 50 mcg/hr]
          - drug: dewleaf
            kind of: powder
            forms: [lozenge, spray]
            strengths: [100 mcg]
          - drug: mistleaf
            kind of: powder
            strengths: [2 mg]
          - drug: lateleaf
            kind of: powder
            strengths: [50 mg]
          - drug: chalk
        regions:
          - region: north
        quantities:
          - quantity: grains
            can be cut: no
            answered by: grains taken
            of: powder
        facts:
          - fact: grains taken
            type: amount
            worked out: from the daily doses of the drugs in use and requested
            ask: "How many grains are taken?"
          - fact: powder in use
            type: yes or no
            about: the request
            worked out: from the drugs in use
            ask: "Was this powder taken before?"
        phrases:
          - phrase: or
            kind: or
          - phrase: twice a day
            kind: sig
            value: 2
        dose factors:
          - edition: Old Table
            quantity: grains
            from: 2010-01-01
            origin: from memory
            verified: no
            factors:
              - ingredient: silverleaf
                factor: 1
          - edition: New Table
            quantity: grains
            from: 2015-01-01
            origin: made up
            verified: content
            factors:
              - ingredient: silverleaf
                factor: 2
              - ingredient: amberleaf
                by daily dose:
                  - up to: 20 mg
                    factor: 4
                  - factor: 8
              - ingredient: fogleaf
                unit: mcg/hr
                each lasts: 72 hours
                factor: 2.4
          - edition: Appendix
            quantity: grains
            adds to: New Table
            origin: made up
            verified: content
            factors:
              - ingredient: silverleaf
                factor: 9
              - ingredient: dewleaf
                forms: [lozenge]
                unit: mcg
                factor: 0.13
              - ingredient: dewleaf
                forms: [spray]
                unit: mcg
                factor: 0.18
              - ingredient: mistleaf
                not counted: a partial powder
        """;

    private const string Sources = """
        sources:
          - id: blue-book
            title: The Blue Book
            cite as: Blue Book
            standing: schedule
            text: may be quoted
        """;

    private const string Topic = """
        source: blue-book
        topic: Baths
        pages: 7
        recommendations:
          - id: bath
            treatment: moonbath
            says: recommended
            summary: What the source says.
            criteria:
              - grains taken: at most 80 grains
            verified: no
            reviewed: no
          - id: powder
            treatment: powder
            says: recommended
            summary: What the source says.
            limits:
              - up to: 80 grains a day
                must be known: yes
            verified: no
            reviewed: no
        """;

    public static readonly GuidelineEvaluator Evaluator =
        new(GuidelineLibrary.Load(new InMemoryFiles([("vocabulary/words.yaml", Words), ("sources.yaml", Sources), ("blue-book/topic.yaml", Topic)])));

    public static DrugInUse Taken(string drug, string? strength = null, decimal? aDay = null) => new(drug) { Strength = strength, ADay = aDay };

    public static CaseFile Taking(params DrugInUse[] inUse) => new() { RequestDate = Asked.Day, DrugsInUse = inUse };

    public static TreatmentRequest Request(string drug, string? strength = null, decimal? aDay = null) => Asked.For(drug) with
    {
        Drug = drug,
        Strength = strength,
        PerDay = aDay is { } number ? AmountRange.Of(number) : null,
    };

    /// <summary>The grains that a request with its case comes to, and how they were counted or why not.</summary>
    public static string Grains(TreatmentRequest request, CaseFile file) => Grains(Evaluator.Evaluate(request, file).Deciding);

    public static string Grains(PartDetermination part)
    {
        var fact = part.Criteria.SelectMany(criterion => criterion.Facts).Single(fact => fact.Fact == "grains taken");
        return $"{fact.Answer}; {fact.Record}";
    }

    public static string Grains(params DrugInUse[] inUse) => Grains(Asked.For("moonbath"), Taking(inUse));
}
