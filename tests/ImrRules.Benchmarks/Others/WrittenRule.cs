namespace ImrRules.Benchmarks.Others;

/// <summary>A recommendation in expressions of Microsoft RulesEngine, in which the case is called c.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Applies">Whether it applies.</param>
/// <param name="Criteria">Its five criteria.</param>
internal sealed record WrittenRule(string Name, string Applies, params string[] Criteria)
{
    /// <summary>The whole in one expression.</summary>
    /// <param name="criterion">What is written for each of its criteria, by its place.</param>
    public string InOneExpression(Func<int, string> criterion) => $"({Applies}) && {string.Join(" && ", Enumerable.Range(0, Criteria.Length).Select(criterion))}";

    /// <summary>The eight on one treatment.</summary>
    public static readonly WrittenRule[] All =
    [
        new(
            "almanac-2009/orchard-0-0", """c.Region == "orchard" && c.Day >= 20090718 && c.Day <= 20160728""",
            """c.Is("amber glow", "yes")""", """c.Is("brass hum", "no")""", """c.AtLeast("relief", 30)""", """c.Any(c.Is("cedar scent", "yes"), c.Is("dune drift", "yes"))""", """c.IsOneOf("tone", "low", "mixed")"""),
        new(
            "almanac-2009/flare-0-0", """c.Region == "orchard" && c.Day >= 20090718 && c.Day <= 20160728 && c.Holds("flare seen")""",
            """c.Is("ember trace", "yes")""", """c.Is("fern shade", "no")""", """c.AtMost("knots", 4)""", """c.Any(c.Is("glass ring", "yes"), c.Is("hollow tone", "yes"))""", """c.Is("amber glow", "yes")"""),
        new(
            "almanac-2009/meadow-0-0", """c.Region == "meadow" && c.Day >= 20090718 && c.Day <= 20160728""",
            """c.Is("iron taste", "no")""", """c.Is("jade spark", "yes")""", """c.AtLeast("relief lasted", 6)""", """c.Any(c.Is("kelp line", "yes"), c.Is("lime haze", "yes"))""", """c.Is("mist fall", "yes")"""),
        new(
            "almanac-2016/renewed-0-0", """c.Day >= 20160729""",
            """c.Is("amber glow", "yes")""", """c.Is("north wind", "no")""", """c.AtLeast("relief", 40)""", """c.Any(c.Is("opal gleam", "yes"), c.Is("pine frost", "yes"))""", """c.IsOneOf("tone", "low", "mixed")"""),
        new(
            "orchard-book/general-0-0", """c.Region == "orchard" && c.Day <= 20171130""",
            """c.Is("quartz vein", "yes")""", """c.Is("reed sway", "no")""", """c.Below("knots", 5)""", """c.Any(c.Is("sable mark", "yes"), c.Is("thorn row", "yes"))""", """c.Is("dune drift", "yes")"""),
        new(
            "aftercare/after-0-0", """!c.IsDenied("mending done")""",
            """c.Is("kelp line", "yes")""", """c.Is("mist fall", "yes")""", """c.AtLeast("steps taken", 2)""", """c.Any(c.Is("jade spark", "yes"), c.Is("opal gleam", "yes"))""", """c.Is("iron taste", "no")"""),
        new(
            "atlas/charted-0-0", """true""",
            """c.Is("glass ring", "yes")""", """c.Is("thorn row", "no")""", """c.AtLeast("relief lasted", 4)""", """c.Any(c.Is("amber glow", "yes"), c.Is("jade spark", "yes"))""", """c.Is("fern shade", "no")"""),
        new(
            "field-trial/tried-0-0", """true""",
            """c.Is("hollow tone", "yes")""", """c.Is("brass hum", "no")""", """c.AtMost("steps taken", 6)""", """c.Any(c.Is("north wind", "no"), c.Is("pine frost", "yes"))""", """c.Is("ember trace", "yes")"""),
    ];
}
