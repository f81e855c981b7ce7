using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

public sealed class WholeDeterminationTests
{
    [Fact]
    public void A_determination_says_what_it_decides_by_what_and_what_would_change_it()
    {
        var evaluator = MadeUpPack.Of(
            ("blue-book", "standing: schedule", """
                - id: moonbath
                  treatment: moonbath
                  regions: [north]
                  says: recommended as an option
                  criteria:
                    - glow seen: yes
                      criterion: The bath house saw a glow.
                    - any of:
                        - relief: at least 50 percent
                        - tide feared: yes
                  should:
                    - gain shown: yes
                  course:
                    - up to: 6 visits over 2 weeks
                    - up to: 18 visits over 8 weeks
                      when:
                        - gain shown: yes
                  if refused: Let the bath cool slowly.
                - id: bath
                  treatment: bath
                  says: not recommended
                """),
            ("red-book", "standing: other guideline", "- id: moonbath\n  treatment: moonbath\n  says: not recommended"),
            ("green-book", "standing: schedule\nto: requests of 2010-12-31", "- id: moonbath\n  treatment: moonbath\n  says: not recommended")).Evaluator();
        var item = new DisputedItem("moonbath")
        {
            Coded = Asked.For("moonbath", visits: 12, weeks: 6),
            Facts = [new AnsweredFact("glow seen", "yes") { Record = 1, Words = "a faint glow" }],
            Ur = new UrDecision("denied") { Cites = "Decision based on red-book" },
        };

        var determination = evaluator.Evaluate(Asked.Searched("shimmer seen: yes") with { Diagnoses = [new Diagnosis("north umber")], Items = [item] });

        Approved.Match(Dump.Of(determination.Items[0].Deciding), "whole-determination");
    }
}
