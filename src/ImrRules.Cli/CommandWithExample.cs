using System.CommandLine;

namespace ImrRules.Cli;

/// <summary>A command whose help shows an example.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="example">Lines that can be copied, indented by two: they work in an empty folder, but for files that are named as the user's own.</param>
internal sealed class CommandWithExample(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
