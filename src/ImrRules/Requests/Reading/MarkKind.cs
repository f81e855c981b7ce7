namespace ImrRules.Requests.Reading;

/// <summary>What a stretch of tokens was recognized as.</summary>
internal enum MarkKind
{
    /// <summary>A treatment or drug of the vocabulary.</summary>
    Treatment,
    Region,
    Condition,

    /// <summary>A phrase of the vocabulary; its kind says what it does.</summary>
    Phrase,

    /// <summary>The noun of a quantity of the vocabulary ("sessions").</summary>
    CountedNoun,

    /// <summary>Spinal levels that belong together ("L4-S1").</summary>
    Levels,
    Code,
    Date,

    /// <summary>A comma, slash, spaced dash or opening bracket.</summary>
    Separator,

    /// <summary>The end of a sentence, a semicolon or a colon.</summary>
    Stop,

    /// <summary>So many times in a unit of time: 3 a week, 2 a month, 4 a day.</summary>
    Frequency,

    /// <summary>So long: 6 weeks, 90 days.</summary>
    Duration,

    /// <summary>Two numbers as in "2x6", without units.</summary>
    Product,

    /// <summary>A number with a counted noun or unit: 12 sessions, 80 hours.</summary>
    Count,

    /// <summary>A number behind "x": x6.</summary>
    TimesCount,

    /// <summary>A number behind "#".</summary>
    HashCount,

    /// <summary>A number behind "quantity" or its like.</summary>
    QuantityCount,
    Refills,
    DaysSupply,

    /// <summary>So much of a liquid, cream or box: 120 g.</summary>
    Package,

    /// <summary>The strength of a drug: 10/325 mg, 5%.</summary>
    Strength,

    /// <summary>Which one of a series: third, "#3" behind an injection.</summary>
    SeriesNumber,

    /// <summary>A number that nothing beside it explains.</summary>
    Number,
}
