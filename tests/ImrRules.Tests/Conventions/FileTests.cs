using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

public sealed class FileTests
{
    private const int MostLines = 300;
    private const int MostLinesOfTheMiddleFile = 60;

    private static readonly Regex TypeDeclaration = new(@"^(public |internal |file )?((static|sealed|abstract|readonly|partial|ref) )*(class|record struct|record class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline);

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Repository.Sources("src", "tests").Where(file => file.Lines.Count > MostLines).Select(file => $"{file.Path}: {file.Lines.Count}").Should().BeEmpty();

    [Fact]
    public void The_middle_file_of_src_has_at_most_60_lines()
    {
        var lengths = Repository.Sources("src").Select(file => file.Lines.Count).Order().ToArray();

        lengths[lengths.Length / 2].Should().BeLessThanOrEqualTo(MostLinesOfTheMiddleFile);
    }

    [Fact]
    public void A_file_holds_one_type_and_is_named_after_it() =>
        Repository.Sources("src", "tests").Select(file => (file, Types: TypeDeclaration.Matches(file.Text).Select(match => match.Groups["name"].Value).ToArray()))
            .Where(found => found.Types.Length > 0 && (found.Types.Length > 1 || found.Types[0] != found.file.Name))
            .Select(found => $"{found.file.Path}: {string.Join(", ", found.Types)}").Should().BeEmpty();

    /// <summary>The namespace of extensions that hosts find where they register their services.</summary>
    private const string FoundWithoutUsing = "Microsoft.Extensions.DependencyInjection";

    [Fact]
    public void A_namespace_is_its_folder() =>
        Repository.Sources("src", "tests").Select(file => (file, Space: Regex.Match(file.Text, @"^namespace (?<name>[\w.]+)", RegexOptions.Multiline).Groups["name"].Value))
            .Where(found => found.Space.Length > 0 && found.Space != string.Join('.', found.file.Path.Split('/')[1..^1]) && found.Space != FoundWithoutUsing)
            .Select(found => $"{found.file.Path}: {found.Space}").Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_to_be_done_in_a_remark() =>
        Repository.Sources("src", "tests").Where(file => Regex.IsMatch(file.Text, @"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b")).Select(file => file.Path).Should().BeEmpty();

    [Fact]
    public void Every_approved_text_belongs_to_a_test() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.snap", SearchOption.AllDirectories)
            .Where(path => !path.Contains("__mismatch__", StringComparison.Ordinal) && !IsNamedBeside(path)).Select(Path.GetFileName).Should().BeEmpty();

    private static bool IsNamedBeside(string snapshot)
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(snapshot)!)!;
        var name = Path.GetFileNameWithoutExtension(snapshot);
        return Directory.EnumerateFiles(folder, "*.cs").Any(source => File.ReadAllText(source).Contains($"\"{name}\"", StringComparison.Ordinal));
    }
}
