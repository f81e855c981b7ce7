using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Looks for words of the case that hint at a fact, so that it is asked and not taken as "no".</summary>
internal static class Hints
{
    public static bool At(Fact fact, Subject subject)
    {
        var texts = subject.Case.Diagnoses.Select(diagnosis => diagnosis.Words).Concat(subject.Case.Records).Append(subject.Item?.Request).OfType<string>();
        return texts.Any(text => Names(fact).Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Names(Fact fact) => fact.Also.Prepend(fact.Name);
}
