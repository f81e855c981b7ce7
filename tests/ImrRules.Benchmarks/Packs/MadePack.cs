using System.Globalization;
using System.Text;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks.Packs;

/// <summary>A made-up pack of any size: the same eight recommendations on every treatment, or several times over on each.</summary>
/// <param name="recommendations">How many in all.</param>
/// <param name="onATreatment">How many on each treatment: a multiple of eight.</param>
internal sealed class MadePack(int recommendations, int onATreatment) : IGuidelineFiles
{
    private const int TreatmentsOfATopic = 100;

    private const string Sources = """
        sources:
          - id: almanac-2009
            title: The Almanac (2009)
            cite as: Almanac
            standing: schedule
            first in: [late]
            from: requests of 2009-07-18
            to: requests of 2016-07-28
            text: paraphrase only
          - id: almanac-2016
            title: The Almanac (2016)
            cite as: Almanac (2016)
            standing: schedule
            first in: [late]
            from: requests of 2016-07-29
            text: paraphrase only
          - id: orchard-book
            title: The Orchard Book
            cite as: Orchard Book
            standing: schedule
            regions: [orchard]
            to: services of 2017-11-30
            text: paraphrase only
          - id: aftercare
            title: Care After Mending
            cite as: Aftercare
            standing: schedule
            phases: [after]
            takes precedence over: [almanac-2009, almanac-2016, orchard-book]
            text: paraphrase only
          - id: atlas
            title: The Atlas
            cite as: Atlas
            standing: leading guideline
            text: paraphrase only
          - id: field-trial
            title: The Field Trial
            cite as: Field Trial
            standing: study
            text: paraphrase only
        """;

    private readonly int _treatments = (recommendations + onATreatment - 1) / onATreatment;
    private readonly int _rounds = onATreatment / MadeRecommendation.All.Length;

    public static string Treatment(int number) => string.Create(CultureInfo.InvariantCulture, $"glimmering {number}");

    public IEnumerable<GuidelineFile> Read()
    {
        yield return new GuidelineFile("vocabulary/words.yaml", MadeVocabulary.Write(_treatments));
        yield return new GuidelineFile("sources.yaml", Sources);
        for (var first = 0; first < _treatments; first += TreatmentsOfATopic)
        {
            foreach (var source in MadeRecommendation.All.GroupBy(one => one.Source))
                yield return new GuidelineFile(string.Create(CultureInfo.InvariantCulture, $"{source.Key}/topic-{first}.yaml"), Topic(source.Key, [.. source], first));
        }
    }

    private string Topic(string source, MadeRecommendation[] all, int first)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"source: {source}\ntopic: Glimmering\npages: 12-14\nrecommendations:\n");
        for (var treatment = first; treatment < Math.Min(first + TreatmentsOfATopic, _treatments); treatment++)
        {
            for (var round = 0; round < _rounds; round++)
            {
                foreach (var one in all)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  - id: {one.Name}-{treatment}-{round}\n    treatment: {Treatment(treatment)}\n");
                    text.Append(one.Lines).Append("\n    verified: content\n    reviewed: no\n");
                }
            }
        }
        return text.ToString();
    }
}
