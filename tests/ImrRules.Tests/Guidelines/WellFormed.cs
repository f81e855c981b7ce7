using System.Text.RegularExpressions;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Guidelines;

/// <summary>Files without a mistake, into which a test puts one.</summary>
public static class WellFormed
{
    public const string TopicFile = "blue-book/baths.yaml";

    public const string Sources = """
        sources:
          - id: blue-book
            title: The Blue Book
            cite as: Blue Book
            standing: schedule
            text: paraphrase only
          - id: red-book
            title: The Red Book
            cite as: Red Book
            standing: other guideline
            takes precedence over: [blue-book]
            from: requests of 2009-07-18
            text: may be quoted
        """;

    public const string Topic = """
        source: blue-book
        topic: Baths
        pages: 7-9
        recommendations:
          - id: moonbath
            treatment: moonbath
            regions: [north]
            conditions: [umber]
            phases: [dawn]
            says: recommended as an option
            evidence: moderate
            summary: A moonbath may help.
            criteria:
              - glow seen: yes
              - relief: at least 50 percent
              - dusk lasted: at least 6 weeks
              - at least 1 of:
                  - hue: [amber, teal]
                  - earlier treatment: at most 3 visits
            course:
              - up to: 4 to 6 visits over 2 weeks
              - up to: half of the table
                when:
                  - gain shown: yes
            limits:
              - up to: 3 visits a week
            table:
              by: hue
              rows:
                amber: 10 visits
                teal: 20 visits
            in force: 2010-01-01 to 2012-12-31
            note: Nothing.
            verified: no
            reviewed: no
            examples:
              - request: Moonbath 6 visits, north
                case:
                  glow seen: yes
                expect: medically necessary
                but:
                  - glow seen: no
                    expect: not medically necessary
          - id: bath
            treatment: bath
            says: not recommended
            summary: A bath does not help.
            verified: no
            reviewed: no
        """;

    public static IGuidelineFiles Files => With();

    /// <summary>The files with other words in place of those in one of them; the words must be there, once.</summary>
    public static IGuidelineFiles With(params (string Right, string Wrong)[] changes)
    {
        (string Path, string Text)[] files = [("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", Sources), (TopicFile, Topic)];
        foreach (var (right, wrong) in changes)
        {
            var at = Array.FindIndex(files, file => file.Text.Contains(right, StringComparison.Ordinal));
            if (at < 0 || Regex.Count(files[at].Text, Regex.Escape(right)) != 1)
                throw new ArgumentException($"\"{right}\" does not stand in the files once", nameof(changes));
            files[at].Text = files[at].Text.Replace(right, wrong, StringComparison.Ordinal);
        }
        return new InMemoryFiles(files);
    }
}
