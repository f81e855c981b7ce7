using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cases;

public sealed class CaseFileTests
{
    private static readonly CaseReader Reader = new(MadeUpPack.Of(("blue-book", "standing: schedule", null)).Load().Vocabulary);

    /// <summary>The name of the mistake, the right words, and what was written in their place.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "case-unknown-key", "requested: 2015", "requestd: 2015" },
        { "case-unknown-key-with-no-near-name", "sex: female", "shoe size: 41" },
        { "case-unknown-key-of-an-item", "asked: Moonbath 18", "askd: Moonbath 18" },
        { "case-unknown-key-of-ur", "approved: Moonbath", "aproved: Moonbath" },
        { "case-unknown-fact", "  glow seen: yes", "  glow sen: yes" },
        { "case-unknown-fact-of-an-item", "facts: { earlier treatment", "facts: { erlier treatment" },
        { "case-unknown-phase", "phase: dawn", "phase: dusk" },
        { "case-unknown-region-of-an-answer", "answer: no, region: south", "answer: no, region: soth" },
        { "case-unknown-treatment", "treatment: moon bathing", "treatment: sun bathing" },
        { "case-unknown-drug", "drug: powder", "drug: powdre" },
        { "case-wrong-date", "injured: 2011-10-20", "injured: 10/20/2011" },
        { "case-wrong-date-that-is-none", "injured: 2011-10-20", "injured: 2011-02-30" },
        { "case-wrong-date-of-ur", "date: 2015-01-30", "date: January 30" },
        { "case-wrong-answer", "glow seen: yes", "glow seen: perhaps" },
        { "case-wrong-answer-of-a-number", "relief: 50 percent", "relief: 50" },
        { "case-wrong-age", "age: 45", "age: 445" },
        { "case-wrong-record", "record: 2", "record: 3" },
        { "case-wrong-dose", "a day: 3", "a day: often" },
        { "case-wrong-interval", "a day: 3", "every: often" },
        { "case-an-interval-without-a-unit", "a day: 3", "every: 72" },
        { "case-said-twice-how-often", "a day: 3", "a day: 3, every: 72 hours" },
        { "case-wrong-amount-given", "amount: 8 visits, from", "amount: some visits, from" },
        { "case-wrong-decision", "decision: denied", "decision: refused" },
        { "case-wrong-unanswered-facts", "unanswered facts: not in the records", "unanswered facts: unknown" },
        { "case-no-records-that-were-searched", "records: [First report 2015-01-12, Second report 2014-11-03]\n", "" },
        { "case-serves-itself", "serves: 2", "serves: 1" },
        { "case-serves-nothing", "serves: 2", "serves: 9" },
        { "case-a-fact-twice", "  glow seen: yes\n", "  glow seen: yes\n  glow seen: no\n" },
        { "case-one-region-twice", "answer: no, region: south", "answer: no, region: north" },
        { "case-an-answer-without-its-answer", "{ answer: no, region: south }", "{ region: south }" },
        { "case-days-out-of-order", "injured: 2011-10-20", "injured: 2016-10-20" },
        { "case-no-request", "- request: Moonbath 12 visits\n    asked", "- asked" },
        { "case-facts-that-are-a-list", "facts: { earlier treatment: 0 visits }", "facts: [earlier treatment]" },
        { "case-wrong-moment", "received: 2015-01-18 16:40", "received: 2015-01-18 4:40 pm" },
        { "case-wrong-kind-of-review", "review: prospective", "review: prospectiv" },
        { "case-wrong-way-of-receipt", "received by: mail", "received by: pigeon" },
        { "case-mailed-and-received-by-fax", "received by: mail", "received by: fax" },
        { "case-wrong-form", "form: { missing: [signature], accepted: yes, documentation dated: 2015-01-12 }", "form: fine" },
        { "case-a-form-that-says-nothing", "missing: [signature], accepted", "accepted" },
        { "case-wrong-part-of-a-form", "missing: [signature]", "missing: [signatur]" },
        { "case-nothing-was-asked", "what: [bath house report], on", "on" },
        { "case-unknown-key-of-what-was-asked", "of: Dr. A", "from: Dr. A" },
        { "case-wrong-liability", "liability: disputed", "liability: maybe" },
        { "case-wrong-physician", "physician: employer's choice", "physician: employers choice" },
        { "case-wrong-emergency", "emergency: no", "emergency: never" },
        { "case-wrong-cost", "cost: 310", "cost: $310" },
        { "case-wrong-listing", "listed: non-exempt", "listed: nonexempt" },
        { "case-an-earlier-decision-without-a-request", "{ request: Moonbath, decision: modified", "{ decision: modified" },
        { "case-wrong-signature", "signed by: designee", "signed by: Dr. A" },
        { "case-served-before-it-was-decided", "served: 2015-01-31", "served: 2015-01-29" },
        { "case-mailed-before-it-was-asked-for", "mailed: 2015-01-13", "mailed: 2015-01-10" },
        { "case-a-tab", "age: 45", "age:\t45\n\tborn: 1969-05-02" },
        { "case-a-number-sign", "request: Moonbath 12 visits", "request: Moonbath 12 visits #60" },
        { "case-an-anchor", "sex: female", "sex: &sex female" },
    };

    [Fact]
    public void Every_key_is_read()
    {
        var reading = Reader.Read("case.yaml", CaseText.Yaml);

        DiagnosticText.Of(reading.Diagnostics).Should().Be("nothing is found\n");
        Approved.Match(Dump.Of(reading.Case), "every-key");
    }

    [Fact]
    public void JSON_gives_the_same_case_as_YAML() =>
        Dump.Of(Reader.Read("case.json", CaseText.Json).Case).Should().Be(Dump.Of(Reader.Read("case.yaml", CaseText.Yaml).Case));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_by_key_and_place(string mistake, string right, string wrong)
    {
        var reading = Reader.Read("case.yaml", Changed(right, wrong));

        Approved.Match(DiagnosticText.Of(reading.Diagnostics), mistake);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_case_is_read_where_no_finding_is_an_error(string mistake, string right, string wrong)
    {
        var reading = Reader.Read("case.yaml", Changed(right, wrong));

        reading.Diagnostics.Should().NotBeEmpty(mistake);
        (reading.Case is null).Should().Be(reading.Diagnostics.Any(found => found.Level == DiagnosticLevel.Error));
    }

    [Theory]
    [InlineData("items: [{ request: Moonbath }]", 1)]
    [InlineData("items: [{ request: Moonbath, ur: }, { request: Powder, facts: }]", 2)]
    public void Every_key_but_the_items_may_be_missing_or_blank(string text, int items) =>
        Reader.Read("case.yaml", text).Case!.Items.Should().HaveCount(items);

    [Theory]
    [InlineData("case.yaml", "")]
    [InlineData("case.json", "")]
    [InlineData("case.yaml", "age: 45")]
    [InlineData("case.yaml", "items: []")]
    [InlineData("case.json", "{")]
    [InlineData("case.json", "null")]
    [InlineData("case.json", "[1, 2]")]
    [InlineData("case.yaml", "just words")]
    [InlineData("letter.txt", "just words")]
    public void A_text_that_is_no_case_gives_no_case_and_says_why(string name, string text)
    {
        var reading = Reader.Read(name, text);

        reading.Case.Should().BeNull();
        reading.Diagnostics.Should().Contain(found => found.Level == DiagnosticLevel.Error);
    }

    private static string Changed(string right, string wrong)
    {
        CaseText.Yaml.Should().Contain(right);
        return CaseText.Yaml.Replace(right, wrong, StringComparison.Ordinal);
    }
}
