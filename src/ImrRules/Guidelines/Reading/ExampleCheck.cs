using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Guidelines.Reading;

/// <summary>Looks whether the examples of a recommendation can say anything of it: a day on which its source holds, an amount in a unit that it speaks of.</summary>
internal sealed class ExampleCheck(Recommendation recommendation, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var example in recommendation.Examples.Where(example => example.Expect != Expectation.DoesNotGovern))
        {
            CheckDay(example);
            CheckUnit(example);
        }
    }

    private void CheckDay(Example example)
    {
        if (example is not { DayPlace: { } place } || (example.Case.RequestDate ?? example.Case.DateOfService) is not { } day)
            return;
        var source = recommendation.Source;
        if (!source.InForceOn(new KeyDates(day, example.Case.DateOfService ?? day)))
            diagnostics.Warning("out-of-force", place, string.Create(CultureInfo.InvariantCulture, $"on {day:yyyy-MM-dd} {source.Id} is not in force: it can not govern this example"),
                $"It holds {Bound("from", source.From)}{(source.From is null || source.To is null ? "" : " ")}{Bound("to", source.To)}. Leave the day out, or expect \"does not govern\".");
    }

    /// <summary>An amount in another unit than all of the recommendation's own; what others add with <c>see</c> is not known here.</summary>
    private void CheckUnit(Example example)
    {
        var units = recommendation.Course.Select(step => step.UpTo).OfType<AmountRule.Stated>().Select(stated => stated.Amount)
            .Concat(recommendation.Limits.Select(limit => limit.UpTo)).Concat(recommendation.Table?.Rows.Values ?? []).Concat(recommendation.Table?.Otherwise is { } otherwise ? [otherwise] : [])
            .Select(amount => amount.Unit).Distinct().ToArray();
        if (example.ExpectedAmount is { } expected && units.Length > 0 && recommendation.SeeNames.Count == 0 && !units.Contains(expected.Unit))
            diagnostics.Warning("wrong-amount", example.ExpectPlace, $"no amount of this recommendation is in {expected.Unit}", $"Its amounts are in {string.Join(", ", units)}.");
    }

    private static string Bound(string word, EditionBound? bound) =>
        bound is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{word} {(bound.ByService ? "services" : "requests")} of {bound.Date:yyyy-MM-dd}");
}
