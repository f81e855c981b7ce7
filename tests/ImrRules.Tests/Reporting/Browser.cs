using System.Diagnostics;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Reporting;

/// <summary>Chromium without a window, which shows a page and prints it. What it makes is kept among the build's own files, for a person to look at.</summary>
public static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Usual =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--no-pdf-header-footer",
    ];

    public static IReadOnlyList<string> Names { get; } = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>Where it is; null where none is installed.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.SelectMany(name => (string[])[System.IO.Path.Combine(folder, name), System.IO.Path.Combine(folder, $"{name}.exe")])).FirstOrDefault(File.Exists);

    private static string Kept => Directory.CreateDirectory(System.IO.Path.Combine(Repository.Root, "artifacts", "pages")).FullName;

    /// <summary>The page as it is when all of it was loaded.</summary>
    public static string Load(string name, string html) => Run(name, html, "--dump-dom");

    /// <summary>A picture of the page on a screen of this width.</summary>
    public static string Show(string name, string html, int width)
    {
        var picture = System.IO.Path.Combine(Kept, $"{name}-{width}.png");
        File.Delete(picture);
        Run(name, html, $"--window-size={width},1800", $"--screenshot={picture}");
        return picture;
    }

    /// <summary>The page printed.</summary>
    public static string Print(string name, string html)
    {
        var printed = System.IO.Path.Combine(Kept, $"{name}.pdf");
        File.Delete(printed);
        Run(name, html, $"--print-to-pdf={printed}");
        return printed;
    }

    private static string Run(string name, string html, params string[] wanted)
    {
        var page = System.IO.Path.Combine(Kept, $"{name}.html");
        File.WriteAllText(page, html);
        var profile = Directory.CreateTempSubdirectory("browser-");
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path!, [.. Usual, $"--user-data-dir={profile.FullName}", .. wanted, new Uri(page).AbsoluteUri])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"the browser did not end in {Patience}");
            }
            return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"the browser ended with {process.ExitCode}: {error.GetAwaiter().GetResult()}");
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
