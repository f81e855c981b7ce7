using System.Text;
using ImrRules.Cli.Files;
using ImrRules.Guidelines;

namespace ImrRules.Cli.Reviewing;

/// <summary>Finds what a recommendation was when it was reviewed, among the commits that changed its file.</summary>
internal static class FormerVersion
{
    /// <summary>Older commits are not looked at.</summary>
    private const string MostCommits = "-40";

    /// <summary>The recommendation in the newest commit in which it meant what was reviewed, with its library; null where there is none.</summary>
    public static (Recommendation Was, GuidelineLibrary In)? Find(Recommendation recommendation, string folder)
    {
        if (recommendation.Review is not { } review || Git.Ask(folder, "log", "--format=%H", MostCommits, "--", recommendation.Place.Source.File) is not { } log)
            return null;
        foreach (var commit in Encoding.ASCII.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (CommittedGuidelines.Read(commit, folder) is { } files && GuidelineLibrary.TryLoad(new ReadFiles(files), out var library, out _)
                && library.Recommendations.FirstOrDefault(one => one.FullName == recommendation.FullName && one.Fingerprint == review.Fingerprint) is { } was)
                return (was, library);
        }
        return null;
    }
}
