using ImrRules.Tests.Support;

namespace ImrRules.Tests.Samples;

/// <summary>What callers send in the examples of the sample's page.</summary>
public static class ExampleOf
{
    public static string Case => Text("case.json");

    public static string Answers => Text("answers.json");

    public static string Decisions => Text("decisions.json");

    public static string Folder => Path.Combine(Repository.Root, "samples", "ClaimsSystem", "example");

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
