using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Every number by which a rule of the law names its source stands in docs/law-sources.md.</summary>
public sealed class LawSourceTests
{
    private static readonly string[] Listed = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "law-sources.md"))
        .Select(line => Regex.Match(line, @"^\| (?<number>\d+b?) \| \S")).Where(match => match.Success).Select(match => match.Groups["number"].Value)];

    [Fact]
    public void Each_number_is_listed_once() => Listed.Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void Each_number_that_the_engine_cites_is_listed()
    {
        var cited = Repository.Sources("src/ImrRules/Law", "src/ImrRules/Evaluation", "src/ImrRules/Reporting").SelectMany(file => Regex.Matches(file.Text, @"\[(?<number>\d{1,3}b?)\]|LegalBasis\.(Read|Inferred)\(.*")
            .SelectMany(match => match.Groups["number"].Success ? [match.Groups["number"].Value] : Regex.Matches(match.Value, @"""(?<number>\d{1,3}b?)""").Select(number => number.Groups["number"].Value)))
            .Distinct().Where(number => number is not ("0" or "1" or "2")).ToArray();

        cited.Should().Contain(["34", "21", "133"]).And.BeSubsetOf(Listed);
    }

    [Fact]
    public void Each_rule_that_was_read_names_where_and_each_other_one_says_that_it_was_not() =>
        Repository.Sources("src/ImrRules/Law").SelectMany(file => Regex.Matches(file.Text, @"LegalBasis\.Read\((?<what>[^\r\n]*)").Select(match => (file.Path, What: match.Groups["what"].Value)))
            .Where(found => !Regex.IsMatch(found.What, @", ""\d{1,3}b?""")).Select(found => $"{found.Path}: {found.What}").Should().BeEmpty();
}
