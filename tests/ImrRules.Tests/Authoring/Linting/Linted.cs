using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>What the linter finds in made-up guidelines by some rules: the author's line, and what is said of it.</summary>
public static class Linted
{
    /// <summary>Findings about recommendations of one source.</summary>
    public static IEnumerable<string> For(string rule, string recommendations) => For(rule, MadeUpPack.Of(recommendations));

    public static IEnumerable<string> For(string rule, MadeUpPack pack) => For(rule, new InMemoryFiles([.. pack.Files]));

    public static IEnumerable<string> For(string rule, IGuidelineFiles files) => Of(rule, files).Select(one => $"{one.SourceLine?.Trim()} | {one.Message}");

    public static IEnumerable<Diagnostic> Of(string rule, MadeUpPack pack) => Of(rule, new InMemoryFiles([.. pack.Files]));

    public static IEnumerable<Diagnostic> Of(string rule, IGuidelineFiles files) => GuidelineLinter.Lint(files).Where(one => one.Rule == rule);
}
