using System.Globalization;
using System.Text;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks.Packs;

/// <summary>
/// A pack of any size as authors write it: the vocabulary and sources of this repository, and made-up recommendations on its treatments in turn: of each four, three of the
/// wide sources and one of the chapters of regions and the like in turn. Each has criteria, a course, and an example with four variations.
/// </summary>
/// <param name="recommendations">How many in all.</param>
internal sealed class AuthorsPack(int recommendations) : IGuidelineFiles
{
    private const string Vocabulary = "vocabulary/";
    private const int OfATopic = 4;

    private const string Improvement = "objective functional improvement";

    private static readonly (string Source, string Scope)[] Wide = [("mtus-chronic-pain-2009", ""), ("odg", "    regions: [low back, neck]\n"), ("mtus-chronic-pain-2016", "    phases: [chronic]\n")];

    private static readonly string[] Narrow =
    [
        "acoem-2004-ch12", "acoem-2004-ch8", "acoem-2004-ch9", "acoem-2007-ch10", "acoem-2004-ch11", "acoem-2004-ch13", "acoem-2004-ch14", "acoem-2004-ch2", "acoem-2004-ch3",
        "acoem-2004-ch5", "acoem-2004-ch7", "mtus-opioids-2016", "mtus-acupuncture-2007", "mtus-postsurgical-2009",
    ];

    private static readonly string[] Phases = ["acute", "subacute", "chronic"];

    private readonly GuidelineFile[] _words = [.. new GuidelineFolder(BuiltInPack.Folder()).Read().Where(file => file.Path == "sources.yaml" || file.Path.StartsWith(Vocabulary, StringComparison.Ordinal))];

    public IEnumerable<GuidelineFile> Read()
    {
        string[] treatments = [.. Named("treatment").Concat(Named("drug"))];
        string[] facts = [.. Named("fact", "    type: yes or no").Where(fact => fact != Improvement)];
        var topics = Enumerable.Range(0, recommendations).GroupBy(number => (Of: SourceOf(number), Topic: number / OfATopic / (Wide.Length + 1)));
        return _words.Concat(topics.Select(topic => Topic(topic.Key.Of, topic.Key.Topic, [.. topic], treatments, facts)));
    }

    private static (string Source, string Scope) SourceOf(int number) =>
        number % (Wide.Length + 1) is var at && at < Wide.Length ? Wide[at] : (Narrow[number / (Wide.Length + 1) % Narrow.Length], "");

    /// <summary>Writes the pack into a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var file in Read())
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    /// <summary>The terms that the vocabulary's files define, those alone whose next line is as given.</summary>
    private IEnumerable<string> Named(string kind, string? next = null) => _words.Where(file => file.Path.StartsWith(Vocabulary, StringComparison.Ordinal))
        .SelectMany(file => file.Text.Split('\n').Zip(file.Text.Split('\n').Skip(1)))
        .Where(lines => lines.First.StartsWith($"  - {kind}: ", StringComparison.Ordinal) && (next is null || lines.Second == next))
        .Select(lines => lines.First[$"  - {kind}: ".Length..].Trim('"'));

    private static GuidelineFile Topic((string Source, string Scope) of, int topic, int[] numbers, string[] treatments, string[] facts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"source: {of.Source}\ntopic: Topic {topic}\npages: {topic + 1}-{topic + 3}\n\nrecommendations:\n");
        foreach (var number in numbers)
        {
            var (round, at) = int.DivRem(number / (Wide.Length + 1), treatments.Length);
            string Fact(int further) => facts[(number * 7 + further) % facts.Length];
            text.Append(CultureInfo.InvariantCulture, $"""
                  - id: recommendation-{number}
                    treatment: {treatments[at]}
                {(round == 0 ? of.Scope : $"    phases: [{Phases[round % Phases.Length]}]\n")}    says: {(number % 3 == 0 ? "recommended" : "recommended as an option")}
                    pages: {topic + 2}
                    summary: >-
                      It is supported where the records show what is asked below. At first six visits are enough; more
                      follow once they have brought an improvement that can be measured.
                    criteria:
                      - {Fact(0)}: yes
                      - criterion: The records show one of these
                        any of:
                          - {Fact(1)}: yes
                          - {Fact(2)}: no
                    should:
                      - {Fact(3)}: yes
                    course:
                      - up to: 6 visits over 2 weeks
                      - up to: 18 visits over 6 to 8 weeks
                        when:
                          - {Improvement}: yes
                    verified: no
                    reviewed: no

                    examples:
                      - request: "{treatments[at]}, 6 visits"
                        case:
                          {Fact(0)}: yes
                          {Fact(1)}: yes
                          earlier treatment: 0 visits
                        expect: medically necessary
                        but:
                          - {Fact(0)}: no
                            expect: not medically necessary
                          - {Fact(1)}: no
                            expect: not medically necessary
                          - request: "{treatments[at]}, 12 visits"
                            expect: medically necessary for 6 visits
                          - earlier treatment: 6 visits
                            {Improvement}: yes
                            expect: medically necessary


                """);
        }
        return new GuidelineFile(string.Create(CultureInfo.InvariantCulture, $"{of.Source}/topic-{topic}.yaml"), text.ToString());
    }
}
