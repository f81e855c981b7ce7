using FluentAssertions;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>What authors see in their editor, asked of the very server that editors run.</summary>
public sealed class EditorTests : IDisposable
{
    private const string Right = """
        source: mtus-chronic-pain-2009
        topic: Practice
        pages: 58-60

        recommendations:
          - id: practice
            treatment: manipulation
            regions: [low back]
            says: recommended as an option
            summary: What the source says.
            criteria:
              - red flag: no
              - working: [full duty, modified duty]
              - pain relief from earlier injection: at least 50 percent
            course:
              - up to: 6 visits over 2 weeks
                when:
                  - objective functional improvement: yes
            verified: content
            reviewed: no
            examples:
              - request: Chiropractic manipulation, low back
                case:
                  earlier treatment: 6 visits
                expect: medically necessary for 6 visits

        """;

    private readonly EditedPack _pack = new();

    public void Dispose() => _pack.Dispose();

    [EditorFact]
    public void The_editor_has_nothing_to_say_of_the_guidelines_and_of_the_case_files()
    {
        var answers = _pack.Ask([.. _pack.Files, _pack.Topic("right", Right)]);

        answers.Messages.Should().HaveCountGreaterThan(200);
        answers.Messages.SelectMany(file => file.Value.Select(message => $"{file.Key}:{message}")).Should().BeEmpty();
    }

    [EditorFact]
    public void Each_mistake_has_one_plain_message_at_its_place()
    {
        (string Right, string Wrong)[] mistakes =
        [
            ("says: recommended as an option", "says: recomended"),
            ("red flag: no", "objective signs of nerve comprimise: yes"),
            ("working: [full duty, modified duty]", "working: half duty"),
            ("at least 50 percent", "50%"),
            ("objective functional improvement: yes", "objective functional improvement: true"),
            ("6 visits over 2 weeks", "six visits"),
            ("summary:", "sumary:"),
            ("treatment: manipulation", "treatment: manipulaton"),
            ("regions: [low back]", "regions: [low bakc]"),
            ("earlier treatment: 6 visits", "earlier treatment: 6"),
            ("expect: medically necessary for 6 visits", "expect: approved"),
            ("    verified: content\n", ""),
        ];
        var files = mistakes.Select((mistake, at) => _pack.Topic($"mistake-{at}", Right.Replace(mistake.Right, mistake.Wrong, StringComparison.Ordinal))).ToArray();

        var answers = _pack.Ask(files);

        var said = files.Select(file => answers.Messages[file]).ToArray();
        said.Should().OnlyContain(messages => messages.Count == 1);
        Approved.Match(string.Join('\n', mistakes.Zip(said, (mistake, messages) => $"{(mistake.Wrong.Length == 0 ? "(nothing)" : mistake.Wrong)}\n   {messages[0]}")), "messages-of-the-editor");
    }

    [EditorFact]
    public void A_hover_asks_the_question_of_a_fact_and_says_what_a_key_means()
    {
        var file = _pack.Topic("right", Right);

        var answers = _pack.Ask([file], At(file, "red flag", "hover"), At(file, "earlier treat", "hover"), At(file, "says", "hover"));

        answers.Answers[0].Single().Should().Contain("Is a red flag suspected (");
        answers.Answers[1].Single().Should().Contain("was already given for this injury?");
        answers.Answers[2].Single().Should().Contain("What the source says of the treatment.");
    }

    [EditorFact]
    public void Completion_offers_the_words_of_this_vocabulary_and_forms_to_fill_in()
    {
        var unfinished = Right.Replace("manipulation\n", "\n", StringComparison.Ordinal).Replace("[low back]", "[l]", StringComparison.Ordinal) + "  - ";
        var file = _pack.Topic("unfinished", unfinished);

        var answers = _pack.Ask([file], At(file, "treatment: ", "completion", unfinished), At(file, "regions: [l", "completion", unfinished), At(file, "says: ", "completion", unfinished),
            At(file, "      - red fl", "completion", unfinished), new ServerQuestion(file, unfinished.Count(letter => letter == '\n'), 4, "completion"));

        answers.Answers[0].Should().Contain("acupuncture").And.HaveCountGreaterThan(100);
        answers.Answers[1].Should().Contain("low back").And.NotContain("acupuncture");
        answers.Answers[2].Should().BeEquivalentTo("recommended", "recommended as an option", "not recommended", "no recommendation");
        answers.Answers[3].Should().Contain("red flag").And.Contain("any of");
        answers.Answers[4].Should().Contain("a new recommendation");
    }

    /// <summary>A question about the place behind some words.</summary>
    private static ServerQuestion At(string file, string words, string what, string text = Right)
    {
        var before = text[..(text.IndexOf(words, StringComparison.Ordinal) + words.Length)].Split('\n');
        return new ServerQuestion(file, before.Length - 1, before[^1].Length, what);
    }
}
