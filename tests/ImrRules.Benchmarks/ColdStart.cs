using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace ImrRules.Benchmarks;

/// <summary>
/// What does one request cost from the start of the command's process to its end, with the built-in pack, against a .NET program that only writes a line? The native command is the one
/// that <c>IMR_COMMAND</c> names.
/// </summary>
public class ColdStart
{
    private const string Release = "artifacts/bin/ImrRules.Cli/release/imr";
    private static readonly string[] Ask = ["ask", "Mechanical Traction 2 x 4 weeks for the Lumbar Spine", "--injured", "2011-10-20", "--requested", "2015-01-12"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <summary>Makes the program that only writes a line.</summary>
    [GlobalSetup]
    public void MakeEmptyProgram()
    {
        File.WriteAllText(Path.Combine(_folder, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), """System.Console.WriteLine("Hello");""");
        Run("dotnet", "build", _folder, "-c", "Release", "-o", Path.Combine(_folder, "out"));
    }

    /// <summary>Takes it away.</summary>
    [GlobalCleanup]
    public void RemoveEmptyProgram() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true, Description = "an empty .NET program")]
    public void EmptyProgram() => Run(Path.Combine(_folder, "out", "empty"));

    [Benchmark(Description = "imr ask, native")]
    public void Native() => Run(Environment.GetEnvironmentVariable("IMR_COMMAND") ?? throw new InvalidOperationException("IMR_COMMAND names no native command; .ci/pack-command makes one."), Ask);

    [Benchmark(Description = "imr ask, a .NET program")]
    public void Plain() => Run(File.Exists(Release) ? Release : throw new FileNotFoundException("dotnet build -c Release src/ImrRules.Cli makes it.", Release), Ask);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
