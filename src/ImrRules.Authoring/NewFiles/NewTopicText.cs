using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.NewFiles;

/// <summary>The text of a new topic: what must be there, a remark on each, and one example for each treatment. What is left blank is what the linter asks for.</summary>
internal static class NewTopicText
{
    private const int RemarkColumn = 36;

    public static string Of(NewTopic topic, ClinicalVocabulary vocabulary)
    {
        string[] treatments = topic.Treatments.Count == 0 ? [""] : [.. topic.Treatments];
        var recommendations = treatments.Select(treatment => Recommendation(treatments.Length == 1 ? topic.Heading : treatment, treatment, topic.Source.MayBeQuoted, vocabulary));
        return Aligned($"""
            source: {topic.Source.Id}
            topic: {Quoted(topic.Heading)} # the heading under which the source says it
            {(topic.Section is null ? "pages: # all pages of the topic, such as 58-60 or 388, 398; or section: and its name"
                : $"section: {(topic.Section.Length == 0 ? "" : Quoted(topic.Section))} # where it stands, such as the chapter and the entry; or pages: 58-60")}

            recommendations:

            """) + string.Join('\n', recommendations.Select(Aligned));
    }

    private static string Recommendation(string named, string treatment, bool mayBeQuoted, ClinicalVocabulary vocabulary) => $"""
          - id: {NewTopic.Hyphenated(named)} # its own name in this source: small letters, digits, hyphens
            treatment: {treatment} # one treatment of the vocabulary
            # regions: [{Region(vocabulary)}] # only where the source speaks of these alone; also conditions, phases
            says: # {string.Join(" | ", RecommendationReader.SaysWords)}
            summary: # what the source says, in your own words; the letter prints it{(mayBeQuoted ? "; or quote: and its words" : "")}
            # criteria: # what must be true first, each a fact of the vocabulary
            #   - {Fact(vocabulary)}: yes
            # course: # how much is supported in all
            #   - up to: 6 {Quantity(treatment, vocabulary)}
            verified: no # what you held against the source: place (page and words) | content (words) | no
            reviewed: no # stays no; imr review fills it in

            examples:
              - request: # as a physician writes it; in quotes where it holds a #
                # case: # what the records answer; what is left out is not in the records
                #   {Fact(vocabulary)}: yes
                expect: # {string.Join(" | ", ExpectationReader.FixedWords)}
                # but: # the same with something changed, and what comes out then
                #   - {Fact(vocabulary)}: no
                #     expect: not medically necessary

        """;

    // what stands in the remarks can be used as it is

    private static string Region(ClinicalVocabulary vocabulary) => vocabulary.Regions.Select(region => region.Name).FirstOrDefault("REGION");

    private static string Fact(ClinicalVocabulary vocabulary) => vocabulary.Facts.Where(fact => fact.Type == FactType.YesOrNo).Select(fact => fact.Name).FirstOrDefault("FACT");

    /// <summary>What the treatment counts in; else what most do that say it.</summary>
    private static string Quantity(string treatment, ClinicalVocabulary vocabulary) =>
        vocabulary.FindTreatment(treatment)?.CountsIn
        ?? vocabulary.Treatments.Select(one => one.CountsIn).OfType<string>().CountBy(unit => unit).OrderByDescending(unit => unit.Value).Select(unit => unit.Key).FirstOrDefault()
        ?? vocabulary.Quantities.Where(quantity => quantity.CanBeCut).Select(quantity => quantity.Name).FirstOrDefault("UNIT");

    /// <summary>The remarks in one column.</summary>
    private static string Aligned(string text) => string.Join('\n', text.Split('\n').Select(line =>
    {
        var remark = line.IndexOf(" # ", line.TrimStart().StartsWith("# ", StringComparison.Ordinal) ? line.IndexOf('#', StringComparison.Ordinal) + 1 : 0, StringComparison.Ordinal);
        return remark < 0 ? line.TrimEnd() : $"{line[..remark].TrimEnd().PadRight(RemarkColumn)} {line[(remark + 1)..]}";
    }));

    /// <summary>The words as YAML reads them back: in quotes where a sign among them would mean something.</summary>
    private static string Quoted(string words) =>
        words.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '/' or '(' or ')' or '.') && char.IsLetterOrDigit(words[0]) ? words : $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";
}
