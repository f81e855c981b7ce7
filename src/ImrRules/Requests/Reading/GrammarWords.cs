using System.Collections.Frozen;

namespace ImrRules.Requests.Reading;

/// <summary>How the grammar words are written.</summary>
internal static class GrammarWords
{
    private static readonly FrozenDictionary<string, GrammarWord> Words = new Dictionary<string, GrammarWord>
    {
        ["a"] = GrammarWord.Article, ["an"] = GrammarWord.Article, ["the"] = GrammarWord.Article,
        ["per"] = GrammarWord.Per, ["each"] = GrammarWord.Each, ["every"] = GrammarWord.Each, ["q"] = GrammarWord.Each,
        ["x"] = GrammarWord.Times, ["xs"] = GrammarWord.Times, ["time"] = GrammarWord.Times, ["times"] = GrammarWord.Times,
        ["xw"] = GrammarWord.TimesAWeek, ["xwk"] = GrammarWord.TimesAWeek, ["xweek"] = GrammarWord.TimesAWeek, ["xweekly"] = GrammarWord.TimesAWeek,
        ["once"] = GrammarWord.Once, ["twice"] = GrammarWord.Twice,
        ["day"] = GrammarWord.Day, ["days"] = GrammarWord.Day,
        ["week"] = GrammarWord.Week, ["weeks"] = GrammarWord.Week, ["wk"] = GrammarWord.Week, ["wks"] = GrammarWord.Week,
        ["month"] = GrammarWord.Month, ["months"] = GrammarWord.Month, ["mo"] = GrammarWord.Month, ["mos"] = GrammarWord.Month,
        ["year"] = GrammarWord.Year, ["years"] = GrammarWord.Year, ["yr"] = GrammarWord.Year, ["yrs"] = GrammarWord.Year,
        ["hour"] = GrammarWord.Hour, ["hours"] = GrammarWord.Hour, ["hr"] = GrammarWord.Hour, ["hrs"] = GrammarWord.Hour,
        ["minute"] = GrammarWord.Minute, ["minutes"] = GrammarWord.Minute, ["min"] = GrammarWord.Minute, ["mins"] = GrammarWord.Minute,
        ["daily"] = GrammarWord.Daily, ["weekly"] = GrammarWord.Weekly, ["monthly"] = GrammarWord.Monthly,
        ["for"] = GrammarWord.For, ["of"] = GrammarWord.Of, ["over"] = GrammarWord.Over, ["in"] = GrammarWord.In, ["is"] = GrammarWord.Is,
        ["to"] = GrammarWord.To, ["or"] = GrammarWord.Or, ["until"] = GrammarWord.Until, ["through"] = GrammarWord.To, ["up"] = GrammarWord.UpTo,
        ["qty"] = GrammarWord.Quantity, ["quantity"] = GrammarWord.Quantity, ["dispense"] = GrammarWord.Quantity, ["disp"] = GrammarWord.Quantity,
        ["refill"] = GrammarWord.Refill, ["refills"] = GrammarWord.Refill, ["rf"] = GrammarWord.Refill, ["rfs"] = GrammarWord.Refill,
        ["no"] = GrammarWord.No, ["with"] = GrammarWord.With, ["w"] = GrammarWord.With,
        ["supply"] = GrammarWord.Supply, ["ds"] = GrammarWord.Supply, ["series"] = GrammarWord.Series,
        ["unit"] = GrammarWord.Unit, ["units"] = GrammarWord.Unit,
        ["st"] = GrammarWord.OrdinalEnding, ["nd"] = GrammarWord.OrdinalEnding, ["rd"] = GrammarWord.OrdinalEnding, ["th"] = GrammarWord.OrdinalEnding,
        ["mg"] = GrammarWord.Milligram, ["mgs"] = GrammarWord.Milligram, ["milligram"] = GrammarWord.Milligram, ["milligrams"] = GrammarWord.Milligram,
        ["mcg"] = GrammarWord.Microgram, ["mcgs"] = GrammarWord.Microgram, ["ug"] = GrammarWord.Microgram, ["micrograms"] = GrammarWord.Microgram,
        ["g"] = GrammarWord.Gram, ["gm"] = GrammarWord.Gram, ["gms"] = GrammarWord.Gram, ["gram"] = GrammarWord.Gram, ["grams"] = GrammarWord.Gram,
        ["ml"] = GrammarWord.Millilitre, ["mls"] = GrammarWord.Millilitre, ["milliliter"] = GrammarWord.Millilitre, ["milliliters"] = GrammarWord.Millilitre, ["cc"] = GrammarWord.Millilitre,
        ["oz"] = GrammarWord.Ounce, ["ounce"] = GrammarWord.Ounce, ["ounces"] = GrammarWord.Ounce,
        ["iu"] = GrammarWord.DrugUnit, ["meq"] = GrammarWord.DrugUnit, ["percent"] = GrammarWord.Percent,
        ["january"] = GrammarWord.MonthName, ["february"] = GrammarWord.MonthName, ["march"] = GrammarWord.MonthName, ["april"] = GrammarWord.MonthName,
        ["may"] = GrammarWord.MonthName, ["june"] = GrammarWord.MonthName, ["july"] = GrammarWord.MonthName, ["august"] = GrammarWord.MonthName,
        ["september"] = GrammarWord.MonthName, ["october"] = GrammarWord.MonthName, ["november"] = GrammarWord.MonthName, ["december"] = GrammarWord.MonthName,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, GrammarWord>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The grammar that can stand as a filler without a declaration: the a an of for to.</summary>
    public static bool IsFiller(GrammarWord word) => word is GrammarWord.Article or GrammarWord.Of or GrammarWord.For or GrammarWord.To;

    public static GrammarWord OfWord(ReadOnlySpan<char> letters) => ByLetters.TryGetValue(letters, out var word) ? word : GrammarWord.None;

    public static GrammarWord OfSign(char sign) => sign switch
    {
        ',' => GrammarWord.Comma,
        ';' => GrammarWord.Semicolon,
        '.' => GrammarWord.Stop,
        ':' => GrammarWord.Colon,
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => GrammarWord.Dash,
        '/' => GrammarWord.Slash,
        '=' => GrammarWord.Equals,
        '(' or '[' => GrammarWord.Open,
        ')' or ']' => GrammarWord.Close,
        '#' => GrammarWord.Hash,
        '%' => GrammarWord.Percent,
        '\u00D7' => GrammarWord.Times,
        _ => GrammarWord.None,
    };
}
