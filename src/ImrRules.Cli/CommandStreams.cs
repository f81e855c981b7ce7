namespace ImrRules.Cli;

/// <summary>Where a command reads and writes: results on output, all else on error.</summary>
internal sealed record CommandStreams(TextReader Input, TextWriter Output, TextWriter Error);
