using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the steps of a course, and limits.</summary>
internal sealed class CourseReader(ClinicalVocabulary vocabulary, CriterionReader criteria, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> StepKeys = ["up to", "when", "pages"];

    public static readonly IReadOnlyList<string> LimitKeys = ["up to", "pages", "must be known"];

    /// <summary>What a step may say in place of an amount.</summary>
    public static readonly IReadOnlyList<string> NoAmountWords = [NoSetNumber, Table, HalfOfTable];

    private const string NoSetNumber = "no set number";
    private const string Table = "the table";
    private const string HalfOfTable = "half of the table";
    private static readonly string[] MeanNoSetNumber = ["unlimited", "no limit", "no maximum", "any number", "any amount", "as needed", "no number", "not limited", "not specified", "unspecified"];

    private const string Begin = "up to: 6 visits";

    private readonly AmountReader _amounts = new(vocabulary, diagnostics);

    public IReadOnlyList<CourseStep> ReadCourse(YamlForm form)
    {
        var steps = new List<CourseStep>();
        foreach (var node in form.Items("course", Begin))
        {
            if (YamlForm.Open(node, "a step", StepKeys, diagnostics, elsewhere: KeyHomes.All) is not { } step)
                continue;
            step.Require("up to", "Write how much: up to: 6 visits.");
            var when = criteria.ReadList(step, "when");
            if (step.Words("up to") is { } words && ReadRule(words, form) is { } rule)
                steps.Add(new CourseStep(rule, when, PagesReader.Read(step, diagnostics)) { Place = step.PlaceOf("up to") });
        }
        return steps;
    }

    public IReadOnlyList<Limit> ReadLimits(YamlForm form)
    {
        var limits = new List<Limit>();
        foreach (var node in form.Items("limits", Begin))
        {
            if (YamlForm.Open(node, "a limit", LimitKeys, diagnostics, elsewhere: KeyHomes.All) is not { } limit)
                continue;
            limit.Require("up to", "Write how much: up to: 6 visits.");
            if (limit.Words("up to") is { } words && _amounts.Read(words) is { } amount)
                limits.Add(new Limit(amount, PagesReader.Read(limit, diagnostics), limit.YesNo("must be known") ?? false) { Place = limit.PlaceOf("up to") });
        }
        return limits;
    }

    private AmountRule? ReadRule(YamlText words, YamlForm recommendation)
    {
        switch (words.Value)
        {
            case NoSetNumber:
                return new AmountRule.NoSetNumber();
            case Table or HalfOfTable:
                if (!recommendation.Has("table") && !recommendation.MayMissKeys)
                    diagnostics.Error("missing-key", words.Place, "a step names the table, but there is no \"table\"", "Add \"table\" with its rows to the recommendation.");
                return new AmountRule.FromTable(Half: words.Value == HalfOfTable);
            default:
                if (MeanNoSetNumber.Contains(words.Value, StringComparer.OrdinalIgnoreCase))
                {
                    diagnostics.Error("wrong-amount", words.Place, $"\"{words.Value}\" is no amount", $"Write {NoSetNumber}.", words.ReplacedBy(NoSetNumber));
                    return null;
                }
                return _amounts.Read(words, NoAmountWords) is { } amount ? new AmountRule.Stated(amount) : null;
        }
    }
}
