using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Law;

/// <summary>Each rule of the law that docs/law-rows.md lists is held by the tests that it names, and these quote its source.</summary>
public sealed class LawRowTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "law-rows.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells is [_, _, not "held by"])];

    private static readonly ILookup<string, string> Files = Repository.Sources("tests/ImrRules.Tests").ToLookup(file => Path.GetFileNameWithoutExtension(file.Path), file => file.Text);

    private static IEnumerable<(string Row, string Sources, string Class, string Method)> Tests => Rows.SelectMany(cells => cells[2].Split(", ")
        .Select(name => (cells[0], cells[1], name.Split('.')[0], name.Split('.')[^1])));

    [Fact]
    public void Each_test_that_is_named_exists()
    {
        var known = typeof(LawRowTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0)
            .Select(method => $"{type.Name}.{method.Name}")).ToHashSet();

        Rows.Should().HaveCountGreaterThan(50);
        Tests.Select(test => $"{test.Class}.{test.Method}").Where(name => !known.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void One_of_the_tests_of_a_row_quotes_each_of_its_sources()
    {
        string[] missing = [.. Rows.SelectMany(cells => Regex.Matches(cells[1], @"\d+b?").Select(number => (Row: cells[0], Number: number.Value)))
            .Where(one => !Tests.Where(test => test.Row == one.Row).Any(test => Quotes(test.Class, test.Method, one.Number))).Select(one => $"{one.Row} [{one.Number}]")];

        string.Join('\n', missing).Should().BeEmpty();
    }

    [Fact]
    public void What_is_from_memory_is_marked_so_by_a_test_of_its_row() =>
        Tests.GroupBy(test => test.Row).Where(row => row.Key.Contains("from memory", StringComparison.Ordinal))
            .Where(row => !row.Any(test => Regex.IsMatch(Body(test.Class, test.Method), "from[ _]memory|FromMemory|DaysVerified"))).Select(row => row.Key).Should().BeEmpty();

    private static bool Quotes(string type, string method, string number) => Regex.IsMatch(Body(type, method), $@"\[{number}\]|_{number}(_|\b)|""{number}""");

    /// <summary>A test's name with the rows above it and the body below; where its rows stand in a list of their own, that too.</summary>
    private static string Body(string type, string method)
    {
        var text = Files[type].Single();
        var at = text.IndexOf($" {method}(", StringComparison.Ordinal);
        var from = text.LastIndexOf("\n\n", at, StringComparison.Ordinal);
        var to = text.IndexOf("\n\n    [", at, StringComparison.Ordinal);
        var body = text[from..(to < 0 ? text.Length : to)];
        var listed = Regex.Match(body, @"MemberData\(nameof\((?<name>\w+)\)").Groups["name"].Value;
        return listed.Length == 0 ? body : body + Regex.Match(text, $@" {listed} => new\(\)\s*\{{.*?\n    \}};", RegexOptions.Singleline).Value;
    }
}
