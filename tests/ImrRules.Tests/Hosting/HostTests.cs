using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Hosting;
using ImrRules.Law;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ImrRules.Tests.Hosting;

/// <summary>What a host that takes ImrRules in meets: at its start, while it runs, and when its guidelines change.</summary>
public sealed class HostTests : IDisposable
{
    private const string Refused = "- id: baths\n  treatment: moonbath\n  says: not recommended\n";
    private const string Recommended = "- id: baths\n  treatment: moonbath\n  says: recommended\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_decides_from_a_folder()
    {
        using var host = await Start(imr => imr.UseFolder(Written(Refused)));

        Decide(host).Should().Be("not medically necessary, by blue-book/baths");
    }

    [Fact]
    public void No_guidelines_name_the_call_to_make() =>
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(_ => { })).Should().Throw<InvalidOperationException>().WithMessage("*UseGuidelinePack()*UseFolder(*");

    [Fact]
    public void A_second_call_is_told_and_not_lost() =>
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(Written(Refused))).AddImrRules(imr => imr.UseFolder(Written(Refused))))
            .Should().Throw<InvalidOperationException>().WithMessage("AddImrRules was called twice*");

    [Fact]
    public void A_folder_that_is_not_there_is_told_where_it_is_named() =>
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(_folder.PathOf("guidlines")))).Should().Throw<DirectoryNotFoundException>().WithMessage("UseFolder(*guidlines*");

    [Fact]
    public void A_file_in_place_of_a_folder_is_told() =>
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(_folder.Write("topic.yaml", "")))).Should().Throw<DirectoryNotFoundException>().WithMessage("UseFolder(*topic.yaml*this is a file*");

    [Fact]
    public void A_folder_that_adds_no_guideline_is_told_and_one_that_is_watched_may_be_empty_yet()
    {
        var empty = Directory.CreateDirectory(_folder.PathOf("own")).FullName;

        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(Written(Refused)).UseFolder(empty))).Should().Throw<InvalidOperationException>().WithMessage("UseFolder(*own*holds no guideline file*reloadOnChange: true*UseGuidelines(new GuidelineFolder(*");
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(Written(Refused)).UseFolder(empty, reloadOnChange: true))).Should().NotThrow();
    }

    [Fact]
    public async Task A_folder_that_a_host_fills_and_reloads_itself_may_be_empty_yet()
    {
        var own = Directory.CreateDirectory(_folder.PathOf("own")).FullName;
        using var host = await Start(imr => imr.UseFolder(Written(Refused)).UseGuidelines(new GuidelineFolder(own)));

        _folder.Write("own/blue-book/topic.yaml", MadeUpPack.Of(Recommended).Files.Single(file => file.Path == "blue-book/topic.yaml").Text);
        host.Services.GetRequiredService<GuidelineStore>().Reload();

        Decide(host).Should().Be("medically necessary, by blue-book/baths");
    }

    [Fact]
    public void Options_that_would_undo_others_are_told() =>
        FluentActions.Invoking(() => new ServiceCollection().AddImrRules(imr => imr.UseFolder(Written(Refused)).Configure(new EvaluatorOptions { Review = ReviewStage.Ur }).Configure(new EvaluatorOptions { RequireReviewed = true })))
            .Should().Throw<InvalidOperationException>().WithMessage("Configure was called twice*one call*");

    [Fact]
    public async Task A_mistake_in_the_guidelines_stops_the_start()
    {
        var folder = Written(Refused.Replace("says", "sais", StringComparison.Ordinal));

        await FluentActions.Awaiting(() => Start(imr => imr.UseFolder(folder))).Should().ThrowAsync<InvalidGuidelineException>().WithMessage("*blue-book/topic.yaml*sais*");
    }

    [Fact]
    public async Task Reviewed_guidelines_alone_where_there_are_none_stop_the_start() =>
        await FluentActions.Awaiting(() => Start(imr => imr.UseFolder(Written(Refused)).Configure(new EvaluatorOptions { RequireReviewed = true })))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*RequireReviewed = true*none was reviewed*");

    [Fact]
    public async Task A_reload_serves_what_asks_next_and_one_that_is_refused_changes_nothing()
    {
        var folder = Written(Refused);
        using var host = await Start(imr => imr.UseFolder(folder));
        var store = host.Services.GetRequiredService<GuidelineStore>();
        var health = new GuidelineHealthCheck(store);

        Written(Recommended);
        store.Reload();
        Decide(host).Should().Be("medically necessary, by blue-book/baths");
        (await health.CheckHealthAsync(new HealthCheckContext())).Status.Should().Be(HealthStatus.Healthy);

        Written(Refused.Replace("says", "sais", StringComparison.Ordinal));
        store.TryReload(out var mistakes).Should().BeFalse();
        mistakes.Should().NotBeEmpty();
        Decide(host).Should().Be("medically necessary, by blue-book/baths");
        var degraded = await health.CheckHealthAsync(new HealthCheckContext());
        (degraded.Status, degraded.Description).Should().Be((HealthStatus.Degraded, $"the newest guidelines are not in use: {store.Problem}"));

        Written(Refused);
        store.Reload();
        store.Problem.Should().BeNull();
    }

    [Fact]
    public void Files_that_can_not_be_read_leave_what_is_in_use_and_say_so()
    {
        var folder = Written(Refused);
        var store = new GuidelineStore(new GuidelineFolder(folder));
        var before = store.Current;

        Directory.Delete(folder, recursive: true);

        store.Invoking(one => one.TryReload(out _)).Should().Throw<DirectoryNotFoundException>();
        store.Current.Should().BeSameAs(before);
        store.Problem.Should().Contain("there is no folder");
    }

    [Fact]
    public async Task A_saved_file_is_taken_while_the_host_runs()
    {
        var folder = Written(Refused);
        using var host = await Start(imr => imr.UseFolder(folder, reloadOnChange: true));
        Decide(host).Should().StartWith("not medically necessary");

        Written(Recommended);

        for (var tries = 0; tries < 300 && !Decide(host).StartsWith("medically", StringComparison.Ordinal); tries++)
            await Task.Delay(100);
        Decide(host).Should().Be("medically necessary, by blue-book/baths");
        await host.StopAsync();
    }

    [Fact]
    public async Task A_mistake_that_is_saved_while_the_host_runs_is_logged_with_what_it_is()
    {
        var folder = Written(Refused);
        var log = new WrittenLog();
        using var host = await Start(imr => imr.UseFolder(folder, reloadOnChange: true), log);

        Written(Refused.Replace("says", "sais", StringComparison.Ordinal));

        for (var tries = 0; tries < 300 && log.Errors.IsEmpty; tries++)
            await Task.Delay(100);
        await host.StopAsync();
        log.Errors.Should().ContainSingle().Which.Should().Match("The changed guidelines have mistakes (*) and are not used: blue-book/topic.yaml:*sais*");
    }

    private static string Decide(IHost host) => Decided.Of(host.Services.GetRequiredService<GuidelineEvaluator>().Evaluate(Asked.For("moonbath"), Asked.Searched()));

    private static async Task<IHost> Start(Action<ImrRulesBuilder> configure, ILoggerProvider? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        if (log is not null)
            builder.Logging.AddProvider(log);
        builder.Services.AddImrRules(configure);
        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }
        return host;
    }

    private string Written(string recommendations) => MadeUpPack.Of(recommendations).WriteTo(_folder);
}
