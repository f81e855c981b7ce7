using ImrRules.Authoring.Fixing;
using ImrRules.Cli.Files;
using ImrRules.Cli.Findings;

namespace ImrRules.Cli.Commands;

/// <summary>What <c>imr lint --fix</c> does before it checks: makes the edits that findings carry, each at its place, and says which.</summary>
internal static class FixRun
{
    /// <summary>False, with the reason, where nothing may or can be written.</summary>
    /// <param name="guidelines">The guidelines.</param>
    /// <param name="report">Where to say what was fixed.</param>
    /// <param name="error">Where to say what could not be.</param>
    public static bool Run(ChosenGuidelines guidelines, TextWriter report, TextWriter error)
    {
        if (guidelines.Folder is null)
        {
            error.Write($"imr lint: the built-in guidelines can not be changed; name a folder. {ChosenGuidelines.HowToHaveOne}.\n");
            return false;
        }
        var written = true;
        foreach (var file in GuidelineFixer.Fix(guidelines))
        {
            if (WrittenFile.Replace(Path.Combine(guidelines.Folder, file.Path), file.Before, file.Text) is { } problem)
            {
                error.Write($"{guidelines.OnDisk(file.Path)}: {problem}\n");
                written = false;
            }
            else
            {
                FixedReport.Write(file with { Path = guidelines.OnDisk(file.Path) }, report);
            }
        }
        return written;
    }
}
