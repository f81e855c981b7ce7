using System.CommandLine;

namespace ImrRules.Cli;

/// <summary>A command whose help shows an example.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="example">A line that can be copied, indented by two.</param>
internal sealed class CommandWithExample(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
