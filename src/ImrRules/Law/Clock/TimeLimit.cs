using System.Globalization;

namespace ImrRules.Law.Clock;

/// <summary>A time limit of the law.</summary>
internal sealed record TimeLimit(int Number, TimeUnit Unit, CountedFrom From, LegalBasis Basis)
{
    /// <summary>The limit in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {UnitWords} {FromWords}");

    public static TimeLimit InBusinessDays(int number, CountedFrom from, LegalBasis basis) => new(number, TimeUnit.BusinessDays, from, basis);

    public static TimeLimit InCalendarDays(int number, CountedFrom from, LegalBasis basis) => new(number, TimeUnit.CalendarDays, from, basis);

    public static TimeLimit InHours(int number, CountedFrom from, LegalBasis basis) => new(number, TimeUnit.Hours, from, basis);

    private string UnitWords => Unit switch { TimeUnit.BusinessDays => "normal business days", TimeUnit.CalendarDays => "calendar days", _ => "hours" };

    private string FromWords => From switch
    {
        CountedFrom.Receipt => "from receipt of the request",
        CountedFrom.NeededInformation => "from receipt of the information that is needed",
        CountedFrom.Determination => "from receipt of the final determination",
        _ => "after the decision",
    };
}
