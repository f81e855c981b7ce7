using ImrRules.Answers;
using ImrRules.Law;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace ImrRules.Benchmarks.Others;

/// <summary>The eight recommendations as fluent rules of NRules, written by hand.</summary>
internal sealed class ByFluentRules
{
    private readonly ISessionFactory _factory =
        new RuleCompiler().Compile(new RuleDefinitionFactory().Create([new Orchard(), new Flare(), new Meadow(), new Renewed(), new General(), new After(), new Charted(), new Tried()]));

    public Outcome Decide(RuleCase asked)
    {
        var session = _factory.CreateSession();
        session.Insert(asked);
        session.Fire();
        return OutcomeByRules.Of(asked);
    }

    private sealed class Orchard : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => asked.Region == "orchard" && asked.Day >= 20090718 && asked.Day <= 20160728);
            Then().Do(_ => Add(found, "almanac-2009/orchard-0-0", found.Is("amber glow", "yes"), found.Is("brass hum", "no"), found.AtLeast("relief", 30), found.Any(found.Is("cedar scent", "yes"), found.Is("dune drift", "yes")), found.IsOneOf("tone", "low", "mixed")));
        }
    }

    private sealed class Flare : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => asked.Region == "orchard" && asked.Day >= 20090718 && asked.Day <= 20160728 && asked.Holds("flare seen"));
            Then().Do(_ => Add(found, "almanac-2009/flare-0-0", found.Is("ember trace", "yes"), found.Is("fern shade", "no"), found.AtMost("knots", 4), found.Any(found.Is("glass ring", "yes"), found.Is("hollow tone", "yes")), found.Is("amber glow", "yes")));
        }
    }

    private sealed class Meadow : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => asked.Region == "meadow" && asked.Day >= 20090718 && asked.Day <= 20160728);
            Then().Do(_ => Add(found, "almanac-2009/meadow-0-0", found.Is("iron taste", "no"), found.Is("jade spark", "yes"), found.AtLeast("relief lasted", 6), found.Any(found.Is("kelp line", "yes"), found.Is("lime haze", "yes")), found.Is("mist fall", "yes")));
        }
    }

    private sealed class Renewed : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => asked.Day >= 20160729);
            Then().Do(_ => Add(found, "almanac-2016/renewed-0-0", found.Is("amber glow", "yes"), found.Is("north wind", "no"), found.AtLeast("relief", 40), found.Any(found.Is("opal gleam", "yes"), found.Is("pine frost", "yes")), found.IsOneOf("tone", "low", "mixed")));
        }
    }

    private sealed class General : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => asked.Region == "orchard" && asked.Day <= 20171130);
            Then().Do(_ => Add(found, "orchard-book/general-0-0", found.Is("quartz vein", "yes"), found.Is("reed sway", "no"), found.Below("knots", 5), found.Any(found.Is("sable mark", "yes"), found.Is("thorn row", "yes")), found.Is("dune drift", "yes")));
        }
    }

    private sealed class After : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found, asked => !asked.IsDenied("mending done"));
            Then().Do(_ => Add(found, "aftercare/after-0-0", found.Is("kelp line", "yes"), found.Is("mist fall", "yes"), found.AtLeast("steps taken", 2), found.Any(found.Is("jade spark", "yes"), found.Is("opal gleam", "yes")), found.Is("iron taste", "no")));
        }
    }

    private sealed class Charted : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found);
            Then().Do(_ => Add(found, "atlas/charted-0-0", found.Is("glass ring", "yes"), found.Is("thorn row", "no"), found.AtLeast("relief lasted", 4), found.Any(found.Is("amber glow", "yes"), found.Is("jade spark", "yes")), found.Is("fern shade", "no")));
        }
    }

    private sealed class Tried : Rule
    {
        public override void Define()
        {
            RuleCase found = null!;
            When().Match(() => found);
            Then().Do(_ => Add(found, "field-trial/tried-0-0", found.Is("hollow tone", "yes"), found.Is("brass hum", "no"), found.AtMost("steps taken", 6), found.Any(found.Is("north wind", "no"), found.Is("pine frost", "yes")), found.Is("ember trace", "yes")));
        }
    }

    private static void Add(RuleCase found, string recommendation, params CriterionState[] criteria)
    {
        foreach (var criterion in criteria)
        {
            if (!found.Add(recommendation, criterion))
                return;
        }
    }
}
