using System.Globalization;
using FluentAssertions;
using ImrRules.Authoring.Examples;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Pack;
using ImrRules.Reporting;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

/// <summary>The pack holds trees that were made of its YAML when it was built: they give what the folder gives, in every way in which a host can use either.</summary>
public sealed class CompactFormTests
{
    private static readonly GuidelineFolder Folder = new(Path.Combine(Repository.Root, "guidelines"));

    [Fact]
    public void The_files_are_those_of_the_folder() =>
        GuidelinePack.Files.Read().Select(file => (file.Path, file.Text)).Should().Equal(Folder.Read().OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, file.Text)));

    [Fact]
    public void The_library_is_that_of_the_folder() => GuidelinePack.Load().Fingerprint.Should().Be(GuidelineLibrary.Load(Folder).Fingerprint);

    [Fact]
    public void Its_trees_are_those_of_the_folder()
    {
        var first = Folder.Read().First(file => file.Path.StartsWith("acoem-2004-ch12/", StringComparison.Ordinal)).Path;
        // one more line, and everything is read and understood anew
        var whole = new Changed(GuidelinePack.Files, file => file.Path == first ? file with { Text = $"{file.Text}\n" } : file);

        GuidelineLibrary.Load(whole).Fingerprint.Should().Be(GuidelineLibrary.Load(Folder).Fingerprint);
    }

    [Theory]
    [InlineData("2009-07-18", "the first day of an edition")]
    [InlineData("2015-01-12", "")]
    [InlineData("2016-07-20", "near the end of an edition")]
    [InlineData("2018-03-01", "")]
    public void Whatever_is_asked_of_it_is_answered_as_the_folder_answers(string day, string why) =>
        Answers(new GuidelineEvaluator(GuidelinePack.Load()), Treatments, day).Should().Equal(Answers(new GuidelineEvaluator(GuidelineLibrary.Load(Folder)), Treatments, day), why);

    [Fact]
    public void Many_threads_that_ask_a_fresh_library_at_once_are_answered_as_one_is()
    {
        var expected = Answers(new GuidelineEvaluator(GuidelinePack.Load()), Treatments, "2015-01-12");
        var fresh = new GuidelineEvaluator(GuidelinePack.Load());
        var given = new string[8][];

        Parallel.For(0, given.Length, new ParallelOptions { MaxDegreeOfParallelism = given.Length },
            thread => given[thread] = Answers(fresh, thread % 2 == 0 ? Treatments : [.. Treatments.Reverse()], "2015-01-12"));

        for (var thread = 0; thread < given.Length; thread++)
            (thread % 2 == 0 ? given[thread] : [.. given[thread].Reverse()]).Should().Equal(expected);
    }

    private static string[] Treatments =>
        [.. Folder.Read().SelectMany(file => file.Text.Split('\n')).Where(line => line.StartsWith("    treatment: ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1].Trim()).Distinct()];

    /// <summary>The whole determinations.</summary>
    private static string[] Answers(GuidelineEvaluator evaluator, string[] requests, string day)
    {
        var file = new CaseFile { DateOfInjury = new DateOnly(2008, 10, 20), RequestDate = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        return [.. requests.Select(request => Written(evaluator.Evaluate(file with { Items = [new DisputedItem(request)] })))];
    }

    private static string Written(FinalDetermination determination)
    {
        using var written = new StringWriter();
        JsonReport.Write(determination, written);
        return written.ToString();
    }

    [Fact]
    public void Its_examples_end_as_those_of_the_folder()
    {
        var results = ExampleRunner.Run(GuidelinePack.Load()).Results;

        results.Should().HaveCountGreaterThan(3000);
        results.Select(result => result.ToString()).Should().Equal(ExampleRunner.Run(GuidelineLibrary.Load(Folder)).Results.Select(result => result.ToString()));
    }

    [Theory]
    [InlineData("acoem-2004-ch12/again.yaml", "an id that the pack has, too")]
    [InlineData("vocabulary/facts.yaml", "facts that the pack's topics ask for are gone")]
    [InlineData("sources.yaml", "sources that the pack's topics name are gone")]
    public void What_a_host_lays_over_it_gives_the_findings_that_it_gives_over_the_folder(string path, string why)
    {
        var text = path.StartsWith("acoem", StringComparison.Ordinal)
            ? Folder.Read().First(file => file.Path.StartsWith("acoem-2004-ch12/", StringComparison.Ordinal)).Text
            : string.Join('\n', Folder.Read().Single(file => file.Path == path).Text.Split('\n').Take(60));
        var own = new InMemoryFiles((path, text));

        FindingsIn(new LayeredGuidelines(GuidelinePack.Files, own)).Should().Be(FindingsIn(new LayeredGuidelines(Folder, own))).And.NotBeEmpty(why);
    }

    [Fact]
    public void A_file_of_the_pack_that_a_host_changes_is_read_as_it_was_changed()
    {
        var broken = new Changed(GuidelinePack.Files, file => file.Path == "sources.yaml" ? file with { Text = $"sorces:\n{file.Text}" } : file);
        var other = new Changed(GuidelinePack.Files, file => file.Path.StartsWith("acoem-2004-ch12/", StringComparison.Ordinal) ? file with { Text = file.Text.Replace("\ntopic: ", "\ntopic: The ", StringComparison.Ordinal) } : file);

        FindingsIn(broken).Should().Contain("sorces");
        GuidelineLibrary.Load(other).Fingerprint.Should().NotBe(GuidelinePack.Load().Fingerprint);
    }

    private sealed class Changed(IGuidelineFiles files, Func<GuidelineFile, GuidelineFile> change) : IGuidelineFiles
    {
        public IEnumerable<GuidelineFile> Read() => files.Read().Select(change);
    }

    private static string FindingsIn(IGuidelineFiles files)
    {
        GuidelineLibrary.TryLoad(files, out _, out var found);
        return DiagnosticText.Of(found);
    }
}
