using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.NewFiles;

/// <summary>A topic that an author is about to write: its heading, its source and the treatments that it is about, which may be none yet.</summary>
internal sealed record NewTopic(string Heading, GuidelineSource Source, IReadOnlyList<string> Treatments)
{
    private const string HowToList = "A source is listed in sources.yaml first: its id, title, cite as, standing, from, to and text. docs/authors/every-key.md shows each key, below \"The sources\".";

    /// <summary>Where in its source it stands, by section; empty where the author has still to say, null for a source that is cited by pages.</summary>
    public string? Section { get; init; }

    /// <summary>The file's path in the folder of the guidelines.</summary>
    public string Path => $"{Source.Id}/{Hyphenated(Heading)}.yaml";

    /// <summary>A topic by its heading or by the name of its file; null with what is wrong.</summary>
    /// <param name="topic">Its words; where they name a treatment and no other is named, that one.</param>
    /// <param name="source">The id of its source.</param>
    /// <param name="treatments">Treatments by any of their wordings.</param>
    /// <param name="library">The sources and the words.</param>
    /// <param name="problem">What is wrong, for the author.</param>
    public static NewTopic? Of(string topic, string source, IReadOnlyList<string> treatments, GuidelineLibrary library, out string problem)
    {
        var words = topic.Contains(' ', StringComparison.Ordinal) ? topic.Trim() : topic.Replace('-', ' ').Trim();
        var found = library.Sources.FirstOrDefault(one => one.Id == source);
        var unknown = treatments.FirstOrDefault(one => library.Vocabulary.FindTreatment(one) is null);
        problem = Hyphenated(words).Length == 0 ? $"\"{topic}\" names no topic. Write its heading, or the name of its file, such as massage-therapy."
            : found is null ? Unknown("source", source, library.Sources.Select(one => one.Id), HowToList)
            : Hyphenated(source) != source ? $"\"{source}\" can not be the name of a folder. An id has small letters, digits and hyphens alone."
            : unknown is not null ? Unknown("treatment", unknown, library.Vocabulary.Treatments.SelectMany(one => one.Also.Prepend(one.Name)), "docs/authors/words.md says how to find one, and how to add one.")
            : "";
        if (problem.Length > 0)
            return null;
        var named = treatments.Count > 0 ? treatments : [words];
        return new NewTopic(char.ToUpperInvariant(words[0]) + words[1..], found!, [.. named.Select(one => library.Vocabulary.FindTreatment(one)?.Name).OfType<string>().Distinct()]);
    }

    /// <summary>Words as they name a file or a recommendation: small letters, digits and hyphens.</summary>
    public static string Hyphenated(string words) =>
        string.Join('-', string.Concat(words.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Unknown(string kind, string written, IEnumerable<string> names, string where) =>
        $"\"{written}\" is not a {kind} of these guidelines. {string.Join(' ', new[] { Spelling.DidYouMean(written, names), where }.OfType<string>())}";
}
