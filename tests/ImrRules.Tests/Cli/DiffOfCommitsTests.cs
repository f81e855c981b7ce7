using FluentAssertions;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Cli;

/// <summary>What <c>imr diff</c> compares where it is given a commit.</summary>
public sealed class DiffOfCommitsTests
{
    private const string Moonbath = "- id: moonbath\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 6 visits";

    [GitFact]
    public void A_folder_is_compared_with_what_it_was_in_a_commit()
    {
        using var folder = new TemporaryFolder();
        var repository = new GitRepository(folder);
        var guidelines = Write(folder, "6 visits");
        repository.Commit("first");
        repository.Tag("v1");
        Write(folder, "5 visits");
        repository.Commit("second");
        Write(folder, "4 visits");

        ImrRun.Of("diff", "HEAD", guidelines).Output.Should().Contain("Supports less: 5 visits.");
        ImrRun.Of("diff", "v1", guidelines).Output.Should().Contain("Supports less: 5 or 6 visits.");
        ImrRun.Of("diff", "HEAD", guidelines).Output.Should().NotContain("6 visits");
        File.ReadAllText(Path.Combine(guidelines, "blue-book", "topic.yaml")).Should().Contain("4 visits", "nothing is checked out");
    }

    [GitFact]
    public void A_commit_without_the_folder_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        var repository = new GitRepository(folder);
        folder.Write("readme.txt", "Nothing yet.");
        repository.Commit("first");

        var run = ImrRun.Of("diff", "HEAD", Write(folder, "6 visits"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("the commit HEAD holds no guidelines in the folder");
    }

    private static string Write(TemporaryFolder folder, string amount) =>
        MadeUpPack.Of(Moonbath.Replace("6 visits", amount, StringComparison.Ordinal)).WriteTo(folder, "some/guidelines");
}
