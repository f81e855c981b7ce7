using CsCheck;

namespace ImrRules.Tests.Requests;

/// <summary>Made-up requests: from words that the reader knows, words that it does not, and characters of any kind.</summary>
public static class RequestTexts
{
    private static readonly string[] Treatments =
    [
        "physical therapy", "acupuncture", "MRI", "EMG/NCS", "TENS unit", "knee brace", "epidural steroid injection", "lumbar fusion", "right shoulder arthroscopy", "Norco 10/325 mg",
        "gabapentin 300 mg", "Flurbiprofen 20%", "lidocaine cream", "referral to a pain specialist", "post-op physical therapy", "wheelchair ramp", "facet joint injection", "work hardening",
    ];

    private static readonly string[] Said =
    [
        "2x4", "2 x 4 weeks", "x6", "12 visits", "2-3x/wk for 6 weeks", "#60", "QTY: 60", "#90/month", "DS: 28", "no refills", "80 hours", "left", "right", "bilateral", "knee", "of the knees",
        "of the lumbar spine", "L4-5", "L4-S1", "C5", "without contrast", "with and without contrast", "w/o contrast", "purchase", "rental x 4 weeks", "s/p lumbar fusion", "for lumbar fusion",
        "DOS 10/21/14", "3/4/2014", "64483", "#L3010", "60.00", "10/325", "five", "two (3)", "up to 12", "unspecified quantity", "possible", "additional", "120gm", "in cream base", "5%", "twice a week",
        "Gaclofen", "foramintomy", "umberly", "not", "½", "1-2", "24/7", "8/day", "(", ")", "[", "the", "at", "per", "#", "mg", "levels", "third", "retro", "week's", "\u00B5", "\u201Cdaily\u201D",
    ];

    private static readonly string[] Between = [" ", " ", " ", ", ", " and ", "/", " or ", "; ", ". ", ": ", " with ", " - ", "-", "+", "", " vs. "];

    /// <summary>Known and unknown words in any order.</summary>
    public static Gen<string> OfWords { get; } = Gen.Select(OneOf([.. Treatments, .. Said]), OneOf(Between)).List[1, 10]
        .Select(parts => string.Concat(parts.Select((part, at) => at == parts.Count - 1 ? part.Item1 : part.Item1 + part.Item2)));

    /// <summary>What a physician's office could write: a treatment and what it says of it.</summary>
    public static Gen<string> Plain { get; } = Gen.Select(OneOf(Treatments), OneOf(Said).List[0, 4], OneOf([" ", ", "]))
        .Select((treatment, said, between) => string.Join(between, said.Prepend(treatment)));

    /// <summary>Any text: words, any characters, halves of characters, white space of every kind.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        OfWords, Plain, Gen.String[0, 60], Gen.String[Gen.Char[' ', '~'], 0, 60], Gen.String[Gen.Char["0123456789xX/-.,#()%:LCTS "], 0, 40],
        Gen.Select(OfWords, Gen.String[0, 10], OfWords).Select((first, middle, last) => first + middle + last));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}
