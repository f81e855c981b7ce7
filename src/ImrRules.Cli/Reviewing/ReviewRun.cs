using System.Globalization;
using ImrRules.Authoring.Differences;
using ImrRules.Authoring.Examples;
using ImrRules.Authoring.Linting;
using ImrRules.Authoring.Reviewing;
using ImrRules.Authoring.Showing;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Cli.Reviewing;

/// <summary>One review: what stands in its way, the recommendation as it is printed, what changed since an earlier review, the questions, the line in the file.</summary>
internal sealed class ReviewRun(ChosenGuidelines guidelines, CommandStreams streams)
{
    public int Review(string name, string? by, DateOnly day, DateOnly today, IReadOnlyList<(string Question, string Option, bool IsAnswered)> questions)
    {
        if (guidelines.Folder is not { } folder)
            return Refuse($"a review is written into a folder of guidelines; name it behind the recommendation. {ChosenGuidelines.HowToHaveOne}", ExitCode.BadInput);
        if (!guidelines.TryLoad(streams.Error, out var library))
            return ExitCode.BadInput;
        if (day > today)
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} is yet to come; a review is dated when it is made"), ExitCode.BadInput);
        if (RecommendationFinder.Find(library, name, out var problem) is not { } fullName)
            return Refuse(problem!, ExitCode.BadInput);
        var recommendation = library.Recommendations.First(one => one.FullName == fullName);
        if (!File.Exists(Path.Combine(folder, recommendation.Place.Source.File)))
            return Refuse($"{fullName} is built in and not in {folder}. {ChosenGuidelines.HowToHaveOne}", ExitCode.BadInput);
        if (ReasonNotTo(recommendation, library) is { } reason)
            return Refuse(reason, ExitCode.Findings);
        Show(recommendation, library, folder);
        if (Signed(by, out problem) is not { } reviewer)
            return Refuse(problem!, ExitCode.BadInput);
        if (NotAnswered(questions) is not { } open)
            return ExitCode.BadInput;
        return open.Length > 0 ? Refuse($"nothing was written: {open}", ExitCode.Findings) : Write(recommendation, new Review(reviewer, day, recommendation.Fingerprint), library);
    }

    private int Refuse(string reason, int exit)
    {
        streams.Error.Write($"imr review: {reason}\n");
        return exit;
    }

    private string? ReasonNotTo(Recommendation recommendation, GuidelineLibrary library)
    {
        Diagnostic[] errors = [.. GuidelineLinter.Lint(guidelines).Where(found => found.Level == DiagnosticLevel.Error).Select(guidelines.OnDisk)];
        if (errors.Length == 0)
            return ReviewObstacles.Of(recommendation, ExampleRunner.Run(library, one => one == recommendation.FullName));
        FindingText.Write(errors, streams.Error);
        return "The guidelines have mistakes. Mend them before anything is reviewed.";
    }

    private void Show(Recommendation recommendation, GuidelineLibrary library, string folder)
    {
        RecommendationPage.Write(library, recommendation.FullName, streams.Output);
        var page = new ReportPage(streams.Output);
        ReviewedExamples.Write(recommendation, page);
        page.Line();
        if (recommendation.Review is not { } earlier)
            return;
        if (recommendation.ReviewState == ReviewState.Reviewed)
            page.Paragraph($"It has not changed since {earlier.By} reviewed it on {DaysInForce.Day(earlier.Date)}. A new review takes the place of that one.");
        else if (FormerVersion.Find(recommendation, folder) is var (was, former))
        {
            page.Paragraph($"Since {earlier.By} reviewed it on {DaysInForce.Day(earlier.Date)} it has changed:");
            DifferenceText.Write(new RecommendationComparison(former, library).Between(was, recommendation), recommendation.FullName.Length, page);
        }
        else
            page.Paragraph($"It has changed since {earlier.By} reviewed it on {DaysInForce.Day(earlier.Date)}; what it was then is not in the history of the folder. Read all of it.");
        page.Line();
    }

    private string? Signed(string? by, out string? problem)
    {
        if (by is null && streams.IsTerminal)
        {
            streams.Error.Write("Your name, as you sign: ");
            by = streams.Input.ReadLine();
        }
        return ReviewerName.Read(by, out problem);
    }

    /// <summary>The question that was not answered with yes, empty where all were; null where nobody can be asked.</summary>
    private string? NotAnswered(IReadOnlyList<(string Question, string Option, bool IsAnswered)> questions)
    {
        var open = questions.Where(one => !one.IsAnswered).ToArray();
        if (open.Length > 0 && !streams.IsTerminal)
        {
            streams.Error.Write($"imr review: nobody can be asked here. Once it is so, say it with {string.Join(" ", open.Select(one => one.Option))}\n");
            return null;
        }
        foreach (var (question, _, _) in open)
        {
            streams.Error.Write($"{question} (yes or no) ");
            if (streams.Input.ReadLine()?.Trim().ToLowerInvariant() is not ("yes" or "y"))
                return question;
        }
        return "";
    }

    private int Write(Recommendation recommendation, Review review, GuidelineLibrary library)
    {
        var file = recommendation.Place.Source.File;
        var path = guidelines.OnDisk(file);
        if (ReviewedFile.Read(path) is not { } text)
            return Refuse($"{path} is not written in UTF-8; nothing was changed", ExitCode.BadInput);
        if (ReviewMark.Written(text, recommendation, review, IsRight) is not { } reviewed)
            return Refuse($"{path}: write the words behind \"reviewed\" of {recommendation.FullName} on one line, `reviewed: no`, and review it again", ExitCode.BadInput);
        ReviewedFile.Write(path, reviewed);
        streams.Output.Write($"{path} now says\n  reviewed: {review}\n");
        return ExitCode.Fine;

        bool IsRight(string written) => GuidelineLibrary.TryLoad(new Files.ReadFiles([.. guidelines.Read().Select(one => one.Path == file ? one with { Text = written } : one)]), out var after, out _)
            && after.Recommendations.Select(one => (one.FullName, one.Fingerprint, one.Review))
                .SequenceEqual(library.Recommendations.Select(one => (one.FullName, one.Fingerprint, one == recommendation ? review : one.Review)));
    }
}
