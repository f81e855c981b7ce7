using ImrRules.Authoring.Showing;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>The treatments, regions, conditions, phases and days that two versions tell apart. What neither of them is about is left out.</summary>
internal static class ScopeAxes
{
    public static IEnumerable<Axis> Of(Version old, Version now)
    {
        var words = now.Vocabulary;
        yield return Axis(
            TermKinds.Of(words.Treatments.Select(one => one.Name), name => (old.IsOn(name), now.IsOn(name)), [old.One.Treatment, now.One.Treatment],
                (name, wider) => words.FindTreatment(name)?.WithWiderKinds.Contains(wider) == true),
            (trial, name) => trial with { Treatment = name }, names => $"of {names}", sample => $"of another kind, such as {sample}");
        yield return Axis(
            TermKinds.Of(words.Regions.Select(one => one.Name), name => (old.IsFor(name), now.IsFor(name)), Named(old, now, scope => scope.Regions), words.LiesWithin),
            (trial, name) => trial with { Regions = [name] }, names => $"for the {names}", sample => $"for another region, such as the {sample}");
        string[] rows = [.. TableConditions(old).Concat(TableConditions(now)).Distinct()];
        yield return Axis(
            TermKinds.Of(words.Conditions.Select(one => one.Name), name => (old.HasOneOf(name), now.HasOneOf(name)),
                [.. Named(old, now, scope => scope.Conditions), .. rows], words.IsKindOfCondition, name => string.Concat(rows.Select(row => words.IsKindOfCondition(name, row) ? '+' : '-'))),
            (trial, name) => trial with { Conditions = [name] }, names => $"with a diagnosis of {names}", sample => $"with another diagnosis, such as {sample}");
        yield return Axis(
            TermKinds.Of(words.Phases.Select(one => one.Name), name => (old.IsIn(name), now.IsIn(name)), Named(old, now, scope => scope.Phases), (name, wider) => name == wider),
            (trial, name) => trial with { Phases = [name] }, names => $"where the phase of care is {names}", sample => $"where the phase of care is another one, such as {sample}");
        yield return DayAxis.Of(old.One, now.One);
    }

    private static Axis Axis(IReadOnlyList<TermKind> kinds, Func<Trial, string, Trial> put, Func<string, string> named, Func<string, string> another)
    {
        if (kinds.Count == 0)
            return new Axis([new TrialValue("", trial => trial)], _ => "");
        return new Axis([.. kinds.Select(kind => new TrialValue(kind.Sample, trial => put(trial, kind.Sample)))], places =>
        {
            var chosen = places.Select(place => kinds[place]).ToArray();
            string[] names = [.. chosen.SelectMany(kind => kind.Named)];
            string[] without = [.. chosen.SelectMany(kind => kind.Without).Except(names).Distinct()];
            var words = names.Length == 0 ? "" : named($"{Lines.Either(names)}{(without.Length == 0 ? "" : $" (not {Lines.Either(without)})")}");
            return string.Join(" or ", new[] { words }.Where(one => one.Length > 0).Concat(chosen.Where(kind => kind.Named.Count == 0).Select(kind => another(kind.Sample))));
        });
    }

    private static string[] Named(Version old, Version now, Func<Scope, IReadOnlyList<string>> terms) =>
        [.. new[] { old.One.Scope, old.One.Source.Scope, now.One.Scope, now.One.Source.Scope }.SelectMany(terms)];

    private static IEnumerable<string> TableConditions(Version version) => version.One.Table is { By: null } table ? table.Rows.Keys : [];
}
