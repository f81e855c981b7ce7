namespace ImrRules.Benchmarks.Packs;

/// <summary>One recommendation that every treatment of a made-up pack has.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Name">What its id ends with.</param>
/// <param name="Lines">Its keys from the scope on, as an author writes them.</param>
internal sealed record MadeRecommendation(string Source, string Name, string Lines)
{
    /// <summary>Eight on a treatment: two editions of one schedule, a schedule of a region, one of a phase, a leading guideline, a study. Five criteria each, courses and limits as in real topics.</summary>
    public static readonly MadeRecommendation[] All =
    [
        new("almanac-2009", "orchard", """
                regions: [orchard]
                says: recommended as an option
                summary: Six visits to begin with; once they have brought a gain, eighteen in all.
                criteria:
                  - amber glow: yes
                  - brass hum: no
                  - relief: at least 30 percent
                  - any of:
                      - cedar scent: yes
                      - dune drift: yes
                  - tone: [low, mixed]
                course:
                  - up to: 6 visits over 2 weeks
                  - up to: 18 visits over 6 to 8 weeks
                    when:
                      - gain shown: yes
                limits:
                  - up to: 3 visits a week
            """),
        new("almanac-2009", "flare", """
                regions: [orchard]
                phases: [flare]
                says: recommended as an option
                summary: A flare may be given two visits.
                criteria:
                  - ember trace: yes
                  - fern shade: no
                  - knots: at most 4
                  - any of:
                      - glass ring: yes
                      - hollow tone: yes
                  - amber glow: yes
                course:
                  - up to: 2 visits
            """),
        new("almanac-2009", "meadow", """
                regions: [meadow]
                says: recommended
                summary: Ten visits, and twenty where a gain is shown.
                criteria:
                  - iron taste: no
                  - jade spark: yes
                  - relief lasted: at least 6 weeks
                  - any of:
                      - kelp line: yes
                      - lime haze: yes
                  - mist fall: yes
                course:
                  - up to: 10 visits
                  - up to: 20 visits
                    when:
                      - gain shown: yes
            """),
        new("almanac-2016", "renewed", """
                says: recommended
                summary: Eight visits; with a gain, sixteen.
                criteria:
                  - amber glow: yes
                  - north wind: no
                  - relief: at least 40 percent
                  - any of:
                      - opal gleam: yes
                      - pine frost: yes
                  - tone: [low, mixed]
                course:
                  - up to: 8 visits
                  - up to: 16 visits
                    when:
                      - gain shown: yes
                limits:
                  - up to: 2 visits a week
            """),
        new("orchard-book", "general", """
                says: recommended as an option
                summary: Ten visits.
                criteria:
                  - quartz vein: yes
                  - reed sway: no
                  - knots: less than 5
                  - any of:
                      - sable mark: yes
                      - thorn row: yes
                  - dune drift: yes
                course:
                  - up to: 10 visits
                limits:
                  - up to: 2 visits a week
            """),
        new("aftercare", "after", """
                says: recommended
                summary: Twelve visits after mending, and twenty-four where a gain is shown.
                criteria:
                  - kelp line: yes
                  - mist fall: yes
                  - steps taken: at least 2
                  - any of:
                      - jade spark: yes
                      - opal gleam: yes
                  - iron taste: no
                course:
                  - up to: 12 visits
                  - up to: 24 visits
                    when:
                      - gain shown: yes
            """),
        new("atlas", "charted", """
                says: recommended as an option
                evidence: moderate
                summary: Nine visits.
                criteria:
                  - glass ring: yes
                  - thorn row: no
                  - relief lasted: at least 4 weeks
                  - any of:
                      - amber glow: yes
                      - jade spark: yes
                  - fern shade: no
                course:
                  - up to: 9 visits
            """),
        new("field-trial", "tried", """
                says: recommended
                evidence: limited
                summary: Five visits.
                criteria:
                  - hollow tone: yes
                  - brass hum: no
                  - steps taken: at most 6
                  - any of:
                      - north wind: no
                      - pine frost: yes
                  - ember trace: yes
                course:
                  - up to: 5 visits
            """),
    ];
}
