using ImrRules.Benchmarks.Packs;
using static ImrRules.Benchmarks.Plain.PlainJudgement;

namespace ImrRules.Benchmarks.Plain;

/// <summary>The eight recommendations of <see cref="MadeRecommendation"/> on one treatment, in code.</summary>
internal static class PlainGlimmering
{
    public static readonly PlainRecommendation Orchard = new(
        "almanac-2009/orchard-0-0", "Almanac, Glimmering, pages 12-14", "Six visits to begin with; once they have brought a gain, eighteen in all.", 6,
        facts =>
        [
            Criterion(facts.Is("amber glow", "yes")), Criterion("no brass hum", facts.Is("brass hum", "no")), Criterion("relief at least 30 percent", facts.AtLeast("relief", 30)),
            AnyOf("cedar scent or dune drift", facts.Is("cedar scent", "yes"), facts.Is("dune drift", "yes")), Criterion("tone low or mixed", facts.IsOneOf("tone", "low", "mixed")),
        ])
    {
        WithGain = 18,
        AWeek = 3,
    };

    public static readonly PlainRecommendation Flare = new(
        "almanac-2009/flare-0-0", "Almanac, Glimmering, pages 12-14", "A flare may be given two visits.", 2,
        facts =>
        [
            Criterion(facts.Is("ember trace", "yes")), Criterion("no fern shade", facts.Is("fern shade", "no")), Criterion("knots at most 4", facts.AtMost("knots", 4)),
            AnyOf("glass ring or hollow tone", facts.Is("glass ring", "yes"), facts.Is("hollow tone", "yes")), Criterion(facts.Is("amber glow", "yes")),
        ]);

    public static readonly PlainRecommendation Meadow = new(
        "almanac-2009/meadow-0-0", "Almanac, Glimmering, pages 12-14", "Ten visits, and twenty where a gain is shown.", 10,
        facts =>
        [
            Criterion("no iron taste", facts.Is("iron taste", "no")), Criterion(facts.Is("jade spark", "yes")), Criterion("relief lasted at least 6 weeks", facts.AtLeast("relief lasted", 6)),
            AnyOf("kelp line or lime haze", facts.Is("kelp line", "yes"), facts.Is("lime haze", "yes")), Criterion(facts.Is("mist fall", "yes")),
        ])
    {
        WithGain = 20,
    };

    public static readonly PlainRecommendation Renewed = new(
        "almanac-2016/renewed-0-0", "Almanac (2016), Glimmering, pages 12-14", "Eight visits; with a gain, sixteen.", 8,
        facts =>
        [
            Criterion(facts.Is("amber glow", "yes")), Criterion("no north wind", facts.Is("north wind", "no")), Criterion("relief at least 40 percent", facts.AtLeast("relief", 40)),
            AnyOf("opal gleam or pine frost", facts.Is("opal gleam", "yes"), facts.Is("pine frost", "yes")), Criterion("tone low or mixed", facts.IsOneOf("tone", "low", "mixed")),
        ])
    {
        WithGain = 16,
        AWeek = 2,
    };

    public static readonly PlainRecommendation General = new(
        "orchard-book/general-0-0", "Orchard Book, Glimmering, pages 12-14", "Ten visits.", 10,
        facts =>
        [
            Criterion(facts.Is("quartz vein", "yes")), Criterion("no reed sway", facts.Is("reed sway", "no")), Criterion("knots less than 5", facts.LessThan("knots", 5)),
            AnyOf("sable mark or thorn row", facts.Is("sable mark", "yes"), facts.Is("thorn row", "yes")), Criterion(facts.Is("dune drift", "yes")),
        ])
    {
        AWeek = 2,
    };

    public static readonly PlainRecommendation After = new(
        "aftercare/after-0-0", "Aftercare, Glimmering, pages 12-14", "Twelve visits after mending, and twenty-four where a gain is shown.", 12,
        facts =>
        [
            Criterion(facts.Is("kelp line", "yes")), Criterion(facts.Is("mist fall", "yes")), Criterion("steps taken at least 2", facts.AtLeast("steps taken", 2)),
            AnyOf("jade spark or opal gleam", facts.Is("jade spark", "yes"), facts.Is("opal gleam", "yes")), Criterion("no iron taste", facts.Is("iron taste", "no")),
        ])
    {
        WithGain = 24,
    };

    public static readonly PlainRecommendation Charted = new(
        "atlas/charted-0-0", "Atlas, Glimmering, pages 12-14", "Nine visits.", 9,
        facts =>
        [
            Criterion(facts.Is("glass ring", "yes")), Criterion("no thorn row", facts.Is("thorn row", "no")), Criterion("relief lasted at least 4 weeks", facts.AtLeast("relief lasted", 4)),
            AnyOf("amber glow or jade spark", facts.Is("amber glow", "yes"), facts.Is("jade spark", "yes")), Criterion("no fern shade", facts.Is("fern shade", "no")),
        ]);

    public static readonly PlainRecommendation Tried = new(
        "field-trial/tried-0-0", "Field Trial, Glimmering, pages 12-14", "Five visits.", 5,
        facts =>
        [
            Criterion(facts.Is("hollow tone", "yes")), Criterion("no brass hum", facts.Is("brass hum", "no")), Criterion("steps taken at most 6", facts.AtMost("steps taken", 6)),
            AnyOf("no north wind or pine frost", facts.Is("north wind", "no"), facts.Is("pine frost", "yes")), Criterion(facts.Is("ember trace", "yes")),
        ]);

    /// <summary>In the order in which what was passed over is listed.</summary>
    public static readonly PlainRecommendation[] All = [After, Flare, Meadow, Orchard, Renewed, General, Charted, Tried];
}
