namespace ImrRules.Cli;

/// <summary>Where a command reads and writes: results on output, all else on error.</summary>
internal sealed record CommandStreams(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The clock of whoever runs the command; nothing behind the command looks at one.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether a person sits before it, who can be asked.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether a person sees what is written to error as it comes.</summary>
    public bool IsErrorTerminal { get; init; }
}
