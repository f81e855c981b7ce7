using ImrRules.Authoring.Linting;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Fixing;

/// <summary>Makes the edits that findings carry. Nothing is written: the texts are the caller's.</summary>
internal static class GuidelineFixer
{
    /// <summary>Edits that overlap, or come to light behind others, are made one round after the other.</summary>
    private const int MostRounds = 20;

    /// <summary>The files that changed.</summary>
    public static IReadOnlyList<FixedFile> Fix(IGuidelineFiles guidelines)
    {
        GuidelineFile[] files = [.. guidelines.Read()];
        var made = files.ToDictionary(file => file.Path, file => new FixedFile(file.Path, file.Text, file.Text, []));
        for (var round = 0; round < MostRounds; round++)
        {
            var now = files.Select(file => file with { Text = made[file.Path].Text }).ToArray();
            var fixable = GuidelineLinter.Lint(new GivenFiles(now)).Where(found => found.Fix is not null && made.ContainsKey(found.File)).GroupBy(found => found.File).ToArray();
            foreach (var found in fixable)
            {
                var mended = FixedText.Of(made[found.Key].Text, found);
                made[found.Key] = made[found.Key] with { Text = mended.Text, Made = [.. made[found.Key].Made, .. mended.Made] };
            }
            if (fixable.Length == 0)
                break;
        }
        return [.. made.Values.Where(file => file.Text != file.Before).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private sealed class GivenFiles(IReadOnlyList<GuidelineFile> files) : IGuidelineFiles
    {
        public IEnumerable<GuidelineFile> Read() => files;
    }
}
