using System.Text.Json.Nodes;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>Amounts: <c>4 to 6 visits</c>, <c>4 injections a year</c>, <c>24 visits over 14 weeks, within 6 months of surgery</c>.</summary>
internal sealed class AmountShape(Units units)
{
    private const string Advice = "Write an amount such as \"6 visits over 2 weeks\".";

    private static readonly string Range = $"{TextPattern.Number}( to {TextPattern.Number})?";
    private static readonly string Duration = $"{Range} {Units.OfTime}";
    private static readonly string Periods = TextPattern.OneOf(Enum.GetValues<Period>().Where(period => period != Period.InAll).Select(period => period.ToString().ToLowerInvariant()));

    private readonly string _amount = $"{Range} {units.OfAmounts}( a {Periods})?( every {Duration})?( over {Duration})?(, within {Duration} of surgery)?";

    public JsonObject Of(string meaning) => Shape.Pattern(meaning, TextPattern.Whole(_amount), Advice);

    /// <summary>What a step may say: an amount, or words in its place.</summary>
    public JsonObject OfStep(string meaning) =>
        Shape.Pattern(meaning, TextPattern.Whole($"({TextPattern.OneOf(CourseReader.NoAmountWords)}|{_amount})"), Advice, [.. CourseReader.NoAmountWords]);

    /// <summary>What an example expects.</summary>
    public JsonObject OfExpectation(string meaning)
    {
        var part = $"{TextPattern.Escaped(ExpectationReader.PartPrefix)}{TextPattern.Number} {units.OfAmounts}";
        return Shape.Pattern(meaning, TextPattern.Whole($"({TextPattern.OneOf(ExpectationReader.FixedWords)}|{part})"),
            $"Write one of: {string.Join(", ", ExpectationReader.FixedWords)}, {ExpectationReader.PartPrefix}6 visits.", [.. ExpectationReader.FixedWords, $"{ExpectationReader.PartPrefix}6 visits"]);
    }
}
