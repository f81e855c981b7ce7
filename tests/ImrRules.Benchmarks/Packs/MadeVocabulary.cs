using System.Globalization;
using System.Text;

namespace ImrRules.Benchmarks.Packs;

/// <summary>The words of a made-up pack: treatments without meaning, thirty facts, two regions, four phases.</summary>
internal static class MadeVocabulary
{
    public static readonly string[] YesNoFacts =
    [
        "amber glow", "brass hum", "cedar scent", "dune drift", "ember trace", "fern shade", "glass ring", "hollow tone", "iron taste", "jade spark",
        "kelp line", "lime haze", "mist fall", "north wind", "opal gleam", "pine frost", "quartz vein", "reed sway", "sable mark", "thorn row",
        "gain shown", "mending done", "flare seen",
    ];

    private const string Rest = """
          - fact: relief
            type: percent
            ask: How much relief was there?
          - fact: relief lasted
            type: duration
            ask: How long did the relief last?
          - fact: spell
            type: duration
            ask: How long has the spell lasted?
          - fact: knots
            type: number
            ask: How many knots are there?
          - fact: steps taken
            type: number
            ask: How many steps were taken?
          - fact: tone
            type: choice
            choices: [low, high, mixed]
            ask: Which tone is it?
          - fact: earlier treatment
            type: amount
            about: the request
            worked out: from the treatments given in the case
            ask: How much was given before?
        regions:
          - region: orchard
            also: [orchards]
          - region: meadow
        conditions:
          - condition: umber
            also: [umber rot]
        quantities:
          - quantity: visits
            can be cut: yes
        phases:
          - phase: early
            when:
              - spell: at most 30 days
          - phase: late
            when:
              - spell: more than 90 days
          - phase: after
            when:
              - mending done: yes
          - phase: flare
            when:
              - flare seen: yes

        """;

    public static string Write(int treatments)
    {
        var text = new StringBuilder("treatments:\n");
        for (var number = 0; number < treatments; number++)
            text.Append(CultureInfo.InvariantCulture, $"  - treatment: {MadePack.Treatment(number)}\n    counts in: visits\n");
        text.Append("facts:\n");
        foreach (var fact in YesNoFacts)
            text.Append(CultureInfo.InvariantCulture, $"  - fact: {fact}\n    type: yes or no\n    ask: Is there a {fact}?\n");
        return text.Append(Rest).ToString();
    }
}
