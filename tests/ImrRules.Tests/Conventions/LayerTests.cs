using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

public sealed class LayerTests
{
    /// <summary>The journey of a request, the ground first: a folder names itself and those before it.</summary>
    private static readonly string[] Order =
        ["Diagnostics", "Yaml", "Vocabulary", "Requests", "Cases", "Guidelines", "Answers", "Rules", "Law", "Evaluation", "Reporting", "Hosting"];

    private const string Engine = "src/ImrRules/";

    [Fact]
    public void Every_folder_of_the_engine_has_a_place_in_the_order() =>
        Files().Select(file => Folder(file)).Distinct().Should().BeSubsetOf(Order);

    [Fact]
    public void A_file_names_its_own_folder_and_earlier_ones_only() =>
        Files().SelectMany(file => FoldersNamedBy(file).Where(named => Place(named) > Place(Folder(file))).Select(named => $"{file.Path} names {named}"))
            .Should().BeEmpty();

    [Fact]
    public void The_law_is_used_by_evaluation_and_reporting_only() =>
        Files().Where(file => Folder(file) is not ("Law" or "Evaluation" or "Reporting") && FoldersNamedBy(file).Contains("Law")).Select(file => file.Path)
            .Should().BeEmpty();

    [Theory]
    [InlineData("NRules", "Rules")]
    [InlineData("YamlDotNet", "Yaml")]
    public void A_library_of_others_is_named_in_one_folder_only(string library, string folder) =>
        Repository.Sources("src").Where(file => Regex.IsMatch(file.Text, $@"^\s*(global )?using (static |\w+ = )?{library}\b|(?<![\w.]){library}\.\w", RegexOptions.Multiline))
            .Select(file => file.Path).Should().NotBeEmpty().And.OnlyContain(path => path.StartsWith($"{Engine}{folder}/", StringComparison.Ordinal));

    private static IEnumerable<RepositoryFile> Files() => Repository.Sources("src/ImrRules");

    private static string Folder(RepositoryFile file) => file.Path[Engine.Length..].Split('/')[0];

    private static int Place(string folder) => Array.IndexOf(Order, folder);

    /// <summary>Folders in a using directive, or before the name of a type.</summary>
    private static IEnumerable<string> FoldersNamedBy(RepositoryFile file) =>
        Regex.Matches(file.Text, $@"(?<![\w.])(ImrRules\.)?(?<folder>{string.Join('|', Order)})(?=[;.]\s*[A-Z\r\n])").Select(match => match.Groups["folder"].Value).Distinct();
}
