using ImrRules.Authoring.Coverage.Mistakes;
using ImrRules.Authoring.Coverage.Trials;
using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>Looks for a variation of a recommendation's examples of which another thing comes once a mistake is made.</summary>
internal sealed class VariationSearch(Recommendation right, SourceExamples source, ClinicalVocabulary vocabulary)
{
    /// <summary>More than any mistake of the built-in guidelines needs.</summary>
    private const int MostTried = 2000;

    private readonly Dictionary<string, RequestReading> _readings = [];
    private readonly Dictionary<string, string> _outcomes = [];
    private readonly Variation[] _own =
        [.. (right.Examples.Count > 0 ? right.Examples : [FirstExample.Of(right)]).OrderBy(example => example.Of is not null).Select(example => new Variation(right, example, []))];

    /// <summary>The variation, as short as it can be; null where none was found.</summary>
    public Variation? Find(Mistake<Recommendation> mistake, MistakenSource mistaken)
    {
        var worthTrying = new VariationsWorthTrying(mistake, right, new ChangesWorthTrying(right, mistake.Mistaken, vocabulary, Read), ExampleTrial.DayInForce(right));
        Variation[] others = [.. source.AskingFor(right.Treatment).Where(found => found.Of != right && found.Example.Of is null).Select(found => new Variation(found.Of, found.Example, []))];
        var tried = new HashSet<string>();
        foreach (var variation in worthTrying.Of(_own).Take(MostTried).Concat(worthTrying.OfOthers(others).Take(MostTried)))
        {
            if (!tried.Add(KeyOf(variation)))
                continue;
            if (Tells(variation, mistaken))
                return Shortened(variation, mistaken);
        }
        return null;
    }

    /// <summary>Whether another thing comes of it once the mistake is made.</summary>
    public bool Tells(Variation variation, MistakenSource mistaken)
    {
        var trial = new ExampleTrial(variation.Of, variation.Request, Read(variation.Request), variation.Case);
        var key = KeyOf(variation);
        if (!_outcomes.TryGetValue(key, out var outcome))
            _outcomes[key] = outcome = source.Outcome(trial);
        return CanBeExpected(outcome) && outcome != mistaken.Outcome(trial);
    }

    /// <summary>Without each change that it does not need.</summary>
    private Variation Shortened(Variation variation, MistakenSource mistaken)
    {
        foreach (var change in variation.Changes)
        {
            if (variation.Changes.Count > 1 && variation.Without(change) is var shorter && Tells(shorter, mistaken))
                variation = shorter;
        }
        return variation;
    }

    private RequestReading Read(string request)
    {
        if (!_readings.TryGetValue(request, out var reading))
            _readings[request] = reading = source.Read(request);
        return reading;
    }

    private static bool CanBeExpected(string outcome) => outcome is not (ExpectationWords.NotUnderstood or ExpectationWords.Conflict);

    private static string KeyOf(Variation variation) => $"{variation.Of.FullName}|{variation.Varied.Place.Line}|{variation.Words}";
}
