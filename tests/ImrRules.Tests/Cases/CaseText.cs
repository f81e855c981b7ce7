namespace ImrRules.Tests.Cases;

/// <summary>A case file with every key, in both layouts.</summary>
public static class CaseText
{
    public const string Yaml = """
        case: CM15-0012345
        injured: 2011-10-20
        requested: 2015-01-12
        served: 2015-01-20
        assigned: 2015-02-10
        decided: 2015-03-01
        age: 45
        born: 1969-05-02
        sex: female
        accepted: [north, south]
        diagnoses: [umber, "viola, chronic", { code: M54.16 }, { code: M51.26, words: umber }]
        phase: dawn
        records: [First report 2015-01-12, Second report 2014-11-03]
        unanswered facts: not in the records
        facts:
          glow seen: yes
          relief: 50 percent
          dusk lasted: 6 weeks
          earlier treatment: 8 visits
          hue: teal
          gain shown: not in the records
          tide feared: not asked
          shimmer seen:
            - { answer: yes, record: 2, words: "shimmer over the bay", region: north }
            - { answer: no, region: south }
        treatments given:
          - { treatment: moonbath, region: north, amount: 8 visits, from: 2014-10-01, to: 2014-11-15 }
          - { treatment: moon bathing }
        drugs in use:
          - { drug: powder, strength: 10/325 mg, a day: 3 }
          - { drug: tideglass, strength: 25 mcg/hr, form: patch, every: 72 hours }
        reviewer: { licensed in: [California], specialties: [Pain Management], restricted: no, conflict: no, knows the treatment: yes, hours a week: 24, years in practice: 6 }
        items:
          - request: Moonbath 2 x 4 weeks, north
            codes: [97012]
            ur: { decision: denied, date: 2015-01-30, cites: "The Blue Book, baths" }
            facts: { earlier treatment: 0 visits }
            serves: 2
            served: 2015-01-14
            challenges: { statement: It departs from the schedule., cites: "Tides 2014;3:100", passage: A bath helps. }
          - request: Moonbath 12 visits
            asked: Moonbath 18 visits
            ur: { decision: modified, approved: Moonbath 6 visits }
            published: { decision: upheld, cites: The Blue Book, rationale: It does not help. }
          - request: Powder
            liability: disputed
            emergency: no
            cost: 310
            formulary: { listed: non-exempt, fill days: 4, generic or justified: yes, dispensed by physician: no, initial visit: 2011-10-21, surgery: 2015-02-01 }
            ur: { decision: denied, date: 2015-01-30, served: 2015-01-31, served by: mail, for want of information: yes }
        review: prospective
        received: 2015-01-18 16:40
        received by: mail
        mailed: 2015-01-13
        form: { missing: [signature], accepted: yes, documentation dated: 2015-01-12 }
        information asked: { what: [bath house report], on: 2015-01-20, by: fax, of: Dr. A, received: 2015-01-27 }
        liability: accepted
        physician: employer's choice
        reported within five days: yes
        earlier decisions:
          - { request: Moonbath, decision: modified, date: 2014-06-02, same physician: yes, change in facts: no }
        application:
          received: 2015-02-05
          signed by: designee
          designated: 2015-02-01
          decision attached: yes
          earlier review: no
          information asked: 2015-02-09
          information answered: 2015-02-12
        """;

    public const string Json = """
        {
          "case": "CM15-0012345", "injured": "2011-10-20", "requested": "2015-01-12", "served": "2015-01-20", "assigned": "2015-02-10", "decided": "2015-03-01",
          "age": 45, "born": "1969-05-02", "sex": "female", "accepted": ["north", "south"],
          "diagnoses": ["umber", "viola, chronic", { "code": "M54.16" }, { "code": "M51.26", "words": "umber" }],
          "phase": "dawn", "records": ["First report 2015-01-12", "Second report 2014-11-03"], "unanswered facts": "not in the records",
          "facts": {
            "glow seen": true, "relief": "50 percent", "dusk lasted": "6 weeks", "earlier treatment": "8 visits", "hue": "teal",
            "gain shown": "not in the records", "tide feared": "not asked",
            "shimmer seen": [{ "answer": true, "record": 2, "words": "shimmer over the bay", "region": "north" }, { "answer": false, "region": "south" }]
          },
          "treatments given": [{ "treatment": "moonbath", "region": "north", "amount": "8 visits", "from": "2014-10-01", "to": "2014-11-15" }, { "treatment": "moon bathing" }],
          "drugs in use": [{ "drug": "powder", "strength": "10/325 mg", "a day": 3 }, { "drug": "tideglass", "strength": "25 mcg/hr", "form": "patch", "every": "72 hours" }],
          "reviewer": { "licensed in": ["California"], "specialties": ["Pain Management"], "restricted": false, "conflict": false, "knows the treatment": true, "hours a week": 24, "years in practice": 6 },
          "items": [
            { "request": "Moonbath 2 x 4 weeks, north", "codes": ["97012"], "ur": { "decision": "denied", "date": "2015-01-30", "cites": "The Blue Book, baths" },
              "facts": { "earlier treatment": "0 visits" }, "serves": 2, "served": "2015-01-14",
              "challenges": { "statement": "It departs from the schedule.", "cites": "Tides 2014;3:100", "passage": "A bath helps." } },
            { "request": "Moonbath 12 visits", "asked": "Moonbath 18 visits", "ur": { "decision": "modified", "approved": "Moonbath 6 visits" },
              "published": { "decision": "upheld", "cites": "The Blue Book", "rationale": "It does not help." }, "codes": null },
            { "request": "Powder", "liability": "disputed", "emergency": false, "cost": 310,
              "formulary": { "listed": "non-exempt", "fill days": 4, "generic or justified": true, "dispensed by physician": false, "initial visit": "2011-10-21", "surgery": "2015-02-01" },
              "ur": { "decision": "denied", "date": "2015-01-30", "served": "2015-01-31", "served by": "mail", "for want of information": true } }
          ],
          "review": "prospective", "received": "2015-01-18T16:40", "received by": "mail", "mailed": "2015-01-13",
          "form": { "missing": ["signature"], "accepted": true, "documentation dated": "2015-01-12" },
          "information asked": { "what": ["bath house report"], "on": "2015-01-20", "by": "fax", "of": "Dr. A", "received": "2015-01-27" },
          "liability": "accepted", "physician": "employer's choice", "reported within five days": true,
          "earlier decisions": [{ "request": "Moonbath", "decision": "modified", "date": "2014-06-02", "same physician": true, "change in facts": false }],
          "application": { "received": "2015-02-05", "signed by": "designee", "designated": "2015-02-01", "decision attached": true, "earlier review": false,
            "information asked": "2015-02-09", "information answered": "2015-02-12" }
        }
        """;
}
