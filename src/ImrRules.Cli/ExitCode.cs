namespace ImrRules.Cli;

/// <summary>What a run ends with; the worst of it counts.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>A lint error, a failed example, a request not understood.</summary>
    public const int Findings = 1;

    /// <summary>Usage, or a file or guidelines that can not be read.</summary>
    public const int BadInput = 2;
}
