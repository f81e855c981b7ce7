namespace ImrRules.Law;

/// <summary>How a test came out, before it is laid beside its words and its basis.</summary>
internal sealed record TestOutcome(CheckState State, string? Because, IReadOnlyList<string> Questions)
{
    public static TestOutcome Met(string because) => new(CheckState.Met, because, []);

    public static TestOutcome NotMet(string because) => new(CheckState.NotMet, because, []);

    public static TestOutcome Ask(params string[] questions) => new(CheckState.NotChecked, Because: null, questions);

    /// <summary>The outcome beside the words of its test and what that rests on.</summary>
    public LegalCheck Of(string name, string test, string consequence, LegalBasis basis) =>
        new() { Name = name, Test = test, Consequence = consequence, State = State, Because = Because, Questions = Questions, Basis = basis };

    /// <summary>All must hold: one that does not decides, else one that is open leaves the whole open.</summary>
    public static TestOutcome AllOf(params TestOutcome[] members)
    {
        if (Array.Find(members, member => member.State == CheckState.NotMet) is { } failed)
            return failed;
        var open = members.Where(member => member.State == CheckState.NotChecked).SelectMany(member => member.Questions).Distinct().ToArray();
        return open.Length > 0 ? Ask(open) : Met(string.Join("; ", members.Select(member => member.Because)));
    }

    /// <summary>One is enough: one that holds decides, else one that is open leaves the whole open.</summary>
    public static TestOutcome AnyOf(params TestOutcome[] members)
    {
        if (Array.Find(members, member => member.State == CheckState.Met) is { } met)
            return met;
        var open = members.Where(member => member.State == CheckState.NotChecked).SelectMany(member => member.Questions).Distinct().ToArray();
        return open.Length > 0 ? Ask(open) : NotMet(string.Join("; ", members.Select(member => member.Because)));
    }

    /// <summary>A yes, a no, or a question.</summary>
    public static TestOutcome Of(bool? holds, string met, string notMet, string question) =>
        holds switch { true => Met(met), false => NotMet(notMet), null => Ask(question) };
}
