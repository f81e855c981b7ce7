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

    private readonly AmountReader _amounts = new(vocabulary, diagnostics);

    public IReadOnlyList<CourseStep> ReadCourse(YamlForm form)
    {
        var steps = new List<CourseStep>();
        foreach (var node in form.Items("course"))
        {
            if (YamlForm.Open(node, "a step", StepKeys, diagnostics) is { } step && ReadRule(step) is { } rule)
                steps.Add(new CourseStep(rule, criteria.ReadList(step, "when"), step.Text("pages")) { Place = step.PlaceOf("up to") });
        }
        return steps;
    }

    public IReadOnlyList<Limit> ReadLimits(YamlForm form)
    {
        var limits = new List<Limit>();
        foreach (var node in form.Items("limits"))
        {
            if (YamlForm.Open(node, "a limit", LimitKeys, diagnostics) is { } limit && UpTo(limit) is { } words && _amounts.Read(words) is { } amount)
                limits.Add(new Limit(amount, limit.Text("pages"), limit.YesNo("must be known") ?? false) { Place = limit.PlaceOf("up to") });
        }
        return limits;
    }

    private AmountRule? ReadRule(YamlForm step)
    {
        if (UpTo(step) is not { } words)
            return null;
        return words.Value switch
        {
            NoSetNumber => new AmountRule.NoSetNumber(),
            Table => new AmountRule.FromTable(Half: false),
            HalfOfTable => new AmountRule.FromTable(Half: true),
            _ => _amounts.Read(words) is { } amount ? new AmountRule.Stated(amount) : null,
        };
    }

    private YamlText? UpTo(YamlForm form)
    {
        if (!form.Has("up to"))
            diagnostics.Error("missing-key", form.Place, "\"up to\" is missing");
        return form.Words("up to");
    }
}
