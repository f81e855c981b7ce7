namespace ImrRules.Guidelines;

/// <summary>For what an amount counts: in all, or for each of these.</summary>
internal enum Period
{
    InAll,
    Session,
    Day,
    Week,
    Month,
    Year,
}
