using System.Diagnostics;

namespace ImrRules.Tests.Cli;

/// <summary>A repository of a test's own.</summary>
public sealed class GitRepository
{
    private readonly TemporaryFolder _folder;

    public GitRepository(TemporaryFolder folder)
    {
        _folder = folder;
        Run("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>Commits all that stands in the folder.</summary>
    public void Commit(string message)
    {
        Run("add", "--all");
        Run("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", message);
    }

    public void Tag(string name) => Run("tag", name);

    private void Run(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _folder.PathOf("."), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        git.StandardOutput.ReadToEnd();
        var problem = git.StandardError.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new InvalidOperationException(problem);
    }
}
