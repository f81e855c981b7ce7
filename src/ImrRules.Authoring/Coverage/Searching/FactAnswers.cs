using ImrRules.Authoring.Coverage.Mistakes;
using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>Answers on both sides of what is required of a fact: the required value itself, its neighbours, other choices, none.</summary>
internal static class FactAnswers
{
    private const string NoTreatment = "none";

    /// <summary>The answers worth trying, those that an author would think of first.</summary>
    public static IEnumerable<string> About(FactRequirement requirement) => Given(requirement).Concat([AnsweredFact.NotInTheRecords, AnsweredFact.NotAsked]);

    /// <summary>An answer that just passes; null where none does.</summary>
    public static string? Passing(FactRequirement requirement) => Given(requirement).FirstOrDefault(answer => Passes(requirement, answer));

    /// <summary>An answer that just fails; null where none does.</summary>
    public static string? Failing(FactRequirement requirement) => Given(requirement).FirstOrDefault(answer => !Passes(requirement, answer));

    private static IEnumerable<string> Given(FactRequirement requirement) => requirement.Test switch
    {
        FactTest.YesNo test => test.Required ? ["no", "yes"] : ["yes", "no"],
        FactTest.Compared test => Numbers.Beside(test.Bound.Number).Prepend(test.Bound.Number).Select(number => (test.Bound with { Number = number }).ToString()),
        FactTest.OneOf test when requirement.Fact.Type == FactType.Treatments => test.Words.Append(NoTreatment),
        _ => requirement.Fact.Choices,
    };

    private static bool Passes(FactRequirement requirement, string answer) => requirement.Test switch
    {
        FactTest.Compared test => test.Passes(new FactValue.Measured(new Measure(Measure.Split(answer)!.Number, test.Bound.Unit))) == true,
        FactTest.YesNo test => answer == (test.Required ? "yes" : "no"),
        FactTest.OneOf test => test.Words.Contains(answer),
        _ => false,
    };
}
