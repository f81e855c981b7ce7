namespace ImrRules.Yaml.Syntax;

/// <summary>Where the reading of a text stopped.</summary>
/// <param name="From">The line of the last part that was understood: what is wrong stands there or below.</param>
/// <param name="To">The line in which the parser gave up.</param>
/// <param name="Refused">What was refused for what it is; null where it could not be parsed.</param>
internal sealed record SyntaxStop(int From, int To, YamlRefusedException? Refused);
