using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Reporting.Letters;
using Xunit;

namespace ImrRules.Tests.Reporting;

/// <summary>Each color of the pages can be read on each ground that it stands on (WCAG 2.1 AA: 4.5 to 1).</summary>
public sealed class ContrastTests
{
    private const double Least = 4.5;

    private static readonly string Style = File.ReadAllText(Path.Combine(SampleLetters.Folder, "draft.html")).Split("<style>")[1].Split("</style>")[0];

    [Fact]
    public void Every_rule_that_sets_a_color_can_be_read_on_its_own_ground_or_on_every_ground_without_a_color_of_its_own()
    {
        var rules = Regex.Matches(Style, @"(?<name>[^{}]+)\{(?<body>[^{}]*)\}").Where(rule => !rule.Groups["name"].Value.Contains("watermark"))
            .Select(rule => (Name: rule.Groups["name"].Value.Trim(), Ink: Color(rule.Groups["body"].Value, "color"), Ground: Color(rule.Groups["body"].Value, "background"))).ToArray();
        var grounds = rules.Where(rule => rule is { Ink: null, Ground: not null }).Select(rule => rule.Ground!).Append("fff").ToArray();

        rules.Count(rule => rule.Ink is not null).Should().BeGreaterThan(8);
        foreach (var rule in rules.Where(rule => rule.Ink is not null))
        {
            foreach (var ground in rule.Ground is null ? grounds : [rule.Ground])
                Contrast(rule.Ink!, ground).Should().BeGreaterThan(Least, "{0} on {1}", rule.Name, ground);
        }
    }

    private static string? Color(string body, string property) => Regex.Match(body, $@"(?<![\w-]){property}: #(?<hex>[0-9a-f]{{3,6}})") is { Success: true } found ? found.Groups["hex"].Value : null;

    private static double Contrast(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string hex)
    {
        var full = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        var parts = Enumerable.Range(0, 3).Select(at => int.Parse(full.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
