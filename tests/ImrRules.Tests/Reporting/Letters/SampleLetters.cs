using ImrRules.Tests.Support;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>The files of <c>samples/</c> from which letters are made.</summary>
public static class SampleLetters
{
    public static string Folder => Path.Combine(Repository.Root, "samples", "final-determination");

    public static string Case => Path.Combine(Folder, "case.yaml");

    public static string Details => Path.Combine(Folder, "details.yaml");

    public static string Decisions => Path.Combine(Folder, "decisions.yaml");

    public static string UrFolder => Path.Combine(Repository.Root, "samples", "utilization-review");

    public static string UrCase => Path.Combine(UrFolder, "three-requests-of-2016.yaml");

    public static string UrDetails => Path.Combine(UrFolder, "details.yaml");

    public static string UrDecisions => Path.Combine(UrFolder, "decisions.yaml");
}
