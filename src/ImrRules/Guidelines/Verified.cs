namespace ImrRules.Guidelines;

/// <summary>What of a recommendation was held against its source.</summary>
internal enum Verified
{
    No,
    Content,
    Place,
}
