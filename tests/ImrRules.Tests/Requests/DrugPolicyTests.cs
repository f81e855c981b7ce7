using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>How drugs are read: the policy that clinicians sign, one row a test.</summary>
public sealed class DrugPolicyTests
{
    [Theory(DisplayName = "`#60`, `QTY: 60`, `quantity 60`, `dispense 60`: quantity 60; a bare number behind the strength: assumed")]
    [InlineData("Norco 10/325 mg #60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    [InlineData("Norco 10/325 mg QTY: 60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    [InlineData("Norco 10/325 mg quantity 60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    [InlineData("Norco 10/325 mg dispense 60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    [InlineData("Norco 10/325 mg 60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; FLAGGED assumed")]
    [InlineData("Norco 10/325 mg 60.00", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; FLAGGED assumed")]
    public void A_quantity_is_read_in_its_forms(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "a quantity with no drug before it: never taken for the next one without a doubt")]
    [InlineData("#90, gabapentin 300 mg", "gabapentin: 300 mg, quantity 90; FLAGGED assumed")]
    [InlineData("gabapentin 300 mg, #90", "gabapentin: 300 mg, quantity 90; not flagged")]
    public void A_quantity_before_its_drug_is_in_doubt(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "a form or a way of giving a drug: not flagged; one in which it is not made: conflict")]
    [InlineData("Ketamine troche", "ketamine: troche; not flagged, noted missing")]
    [InlineData("Ziconotide intrathecal", "ziconotide: intrathecal; not flagged, noted missing")]
    [InlineData("Prialt intrathecal infusion", "ziconotide: written prialt, intrathecal; not flagged, noted missing")]
    [InlineData("Norco cream 30 g", "hydrocodone with acetaminophen: written norco, cream, quantity 30 g; FLAGGED conflict")]
    public void A_form_is_held_against_those_in_which_the_drug_is_made(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "a bare number behind a drug without a strength: unread")]
    [InlineData("Norco 60", "hydrocodone with acetaminophen: written norco; FLAGGED unread, noted missing")]
    public void A_number_behind_a_drug_without_a_strength_is_not_read(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`#90/month`, `#60 per month`, `DS: 28`, `30 day supply`: quantity per period, days of supply; not flagged")]
    [InlineData("Norco 10/325 mg #90/month", "hydrocodone with acetaminophen: written norco, 90 pieces a month, 10/325 mg, quantity 90; not flagged")]
    [InlineData("Norco 10/325 mg #60 per month", "hydrocodone with acetaminophen: written norco, 60 pieces a month, 10/325 mg, quantity 60; not flagged")]
    [InlineData("gabapentin 300 mg DS: 28", "gabapentin: 300 mg, for 28 days; not flagged, noted missing")]
    [InlineData("gabapentin 300 mg 30 day supply", "gabapentin: 300 mg, for 30 days; not flagged, noted missing")]
    public void A_quantity_for_a_time_and_days_of_supply_are_kept(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`10/325`, `10-325 mg`: the two strengths of a combination drug; unit missing: assumed")]
    [InlineData("Norco 10/325 #60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; FLAGGED assumed")]
    [InlineData("Norco 10-325 mg #60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    public void Two_strengths_belong_to_a_combination(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "two strengths of a drug of one ingredient, a strength that is not made: conflict")]
    [InlineData("gabapentin 10/325 mg #60", "gabapentin: 10/325 mg, quantity 60; FLAGGED conflict")]
    [InlineData("celecoxib 999 mg #30", "celecoxib: 999 mg, quantity 30; FLAGGED conflict")]
    public void A_strength_that_the_drug_is_not_made_in_is_a_conflict(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`8/day`, `3 times a day`: dose per day")]
    [InlineData("tramadol 8/day", "tramadol: 8 a day; not flagged, noted missing")]
    [InlineData("Opana ER 40 mg 2 tablets every 12 hours #120", "oxymorphone extended release: written opana er, 40 mg, ER, quantity 120, 2 at a time, 2 a day; not flagged")]
    [InlineData("oxycodone 10 mg 1-2 tablets every 4-6 hours #180", "oxycodone: 10 mg, tablet, quantity 180, 1 to 2 at a time, 4 to 6 a day; FLAGGED alternative")]
    [InlineData("Norco 10/325 mg 1 po bid prn #60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60, 2 a day; not flagged")]
    [InlineData("ibuprofen 800 mg 3 times a day #90", "ibuprofen: 800 mg, quantity 90, 3 a day; not flagged")]
    public void A_dose_a_day_is_no_quantity(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`q72h`, `weekly`, `every 3 days`, `every other day`, `QOD`: less than once a day")]
    [InlineData("Duragesic 25 mcg/hr q48h #15", "fentanyl patch: written duragesic, 25 mcg/hr, quantity 15, 0.5 a day; not flagged")]
    [InlineData("vitamin D weekly #4", "vitamin D: written vitamin d, quantity 4, 0.143 a day; not flagged")]
    [InlineData("clonidine patch every 4 days #8", "clonidine: patch, quantity 8, 0.25 a day; not flagged")]
    [InlineData("prednisone 10 mg every other day #15", "prednisone: 10 mg, quantity 15, 0.5 a day; not flagged")]
    [InlineData("prednisone 10 mg QOD #15", "prednisone: 10 mg, quantity 15, 0.5 a day; not flagged")]
    public void Less_than_once_a_day_is_a_part_of_one_a_day(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "two drugs with `or`: one item with a choice; each keeps its strength, a quantity behind the last is for each; alternative")]
    [InlineData("Norco 10/325 mg #60 or Percocet 5/325 mg #90", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60, or oxycodone with acetaminophen: written percocet, 5/325 mg, quantity 90; FLAGGED alternative")]
    [InlineData("Norco 10/325 mg or Percocet 5/325 mg #90 bid", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 90, 2 a day, or oxycodone with acetaminophen: written percocet, 5/325 mg, quantity 90, 2 a day; FLAGGED alternative")]
    public void Two_drugs_with_or_are_a_choice(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`unspecified quantity`: not stated, a note")]
    [InlineData("Norco 10/325 mg unspecified quantity", "hydrocodone with acetaminophen: written norco, 10/325 mg; not flagged, noted not stated, missing")]
    public void An_unspecified_quantity_is_said(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`no refills`, `0 refills`: 0, not missing; not flagged")]
    [InlineData("Norco 10/325 mg #60, no refills", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60, 0 refills; not flagged")]
    [InlineData("Norco 10/325 mg #60 0 refills", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60, 0 refills; not flagged")]
    [InlineData("gabapentin 300 mg #90 with 2 refills", "gabapentin: 300 mg, quantity 90, 2 refills; not flagged")]
    public void No_refills_are_0_and_not_missing(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "several drugs with commas: one item each, strength and `#` go to the drug before; a value with no drug at all: unread")]
    [InlineData("Norco 10/325 mg #60, gabapentin 300 mg #90", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60 AND gabapentin: 300 mg, quantity 90; not flagged")]
    [InlineData("300 mg #90", "no known treatment; FLAGGED unread")]
    public void Several_drugs_are_an_item_each(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`Flurbiprofen 20%/Lidocaine 5% 120gm`: one compound, ingredients with percents, 120 g; none of them a patch; not flagged")]
    [InlineData("Flurbiprofen 20%/Lidocaine 5% 120gm", "topical flurbiprofen: of topical flurbiprofen 20% and topical lidocaine 5%, quantity 120 g; not flagged")]
    [InlineData("Flurbiprofen 20% Lidocaine 5% cream 120 gm", "topical flurbiprofen: of topical flurbiprofen 20% and topical lidocaine 5%, cream, quantity 120 g; not flagged")]
    public void Ingredients_with_percents_are_one_compound(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "an ingredient that no entry names, with its percent: kept by its words as a part of the compound; unread")]
    [InlineData("Flurbiprofen 20%/Foobarol 5% cream 120 gm", "topical flurbiprofen: of topical flurbiprofen 20% and Foobarol 5%, cream, quantity 120 g; FLAGGED unread")]
    [InlineData("Foobarol 20%/Lidocaine 5% 120gm", "topical lidocaine: of topical lidocaine 5% and Foobarol 20%, quantity 120 g; FLAGGED unread")]
    [InlineData("Lidocaine 5%, Foo Barol 10%, Baclofen 2% cream 120gm", "topical lidocaine: of topical lidocaine 5% and Foo Barol 10% and topical baclofen 2%, cream, quantity 120 g; FLAGGED unread")]
    public void An_ingredient_that_is_not_known_is_kept_by_its_words(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "drug list ending in `cream base`, `in base`: one compound; assumed")]
    [InlineData("flurbiprofen, lidocaine, in cream base", "topical flurbiprofen: of topical flurbiprofen and topical lidocaine, cream; FLAGGED assumed, noted missing")]
    [InlineData("flurbiprofen, lidocaine cream base 120 gm", "topical flurbiprofen: of topical flurbiprofen and topical lidocaine, cream, quantity 120 g; FLAGGED assumed")]
    public void A_list_of_drugs_in_a_base_is_one_compound(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "brand and generic, `(Reprexain)`, `Norco (hydrocodone/APAP)`: one drug if the vocabulary says that they are the same; else two: conflict")]
    [InlineData("hydrocodone/ibuprofen (Reprexain) #60", "hydrocodone with ibuprofen: written hydrocodone/ibuprofen, quantity 60; not flagged")]
    [InlineData("Norco (hydrocodone/APAP) 10/325 mg #60", "hydrocodone with acetaminophen: written norco, 10/325 mg, quantity 60; not flagged")]
    [InlineData("Lodine (codeine) #60", "etodolac: written lodine AND codeine: quantity 60; FLAGGED conflict, noted missing")]
    public void Brand_and_generic_are_one_drug_where_they_are_the_same(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "a misspelt drug: suggested, never read; an authored misspelling: corrected, flagged")]
    [InlineData("Gaclofen 10 mg #90", "no known treatment; FLAGGED unread")]
    [InlineData("Neurotin 300 mg #90", "gabapentin: written neurotin, 300 mg, quantity 90; FLAGGED corrected")]
    public void A_drug_that_is_not_known_is_never_guessed(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);
}
