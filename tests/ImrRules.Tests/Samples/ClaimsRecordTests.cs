using FluentAssertions;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>What was decided and seen stands, whoever comes at the same time and whoever wants it otherwise.</summary>
[Collection(RunningClaims.Name)]
public sealed class ClaimsRecordTests(RunningClaims claims)
{
    private readonly ClaimsHost _host = claims.Host;
    private readonly ClaimsCaller _desk = claims.Desk;
    private readonly ClaimsCaller _reviewer = claims.Reviewer;

    [Fact]
    public async Task Of_two_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        ClaimsCaller[] reviewers = [_host.As(ClaimsHost.Reviewer), _host.As(ClaimsHost.OtherReviewer)];
        string[] decisions = [ExampleOf.Decisions, ExampleOf.Decisions.Replace("Jane Roe, MD", "John Poe, MD")];
        for (var round = 0; round < 10; round++)
        {
            var path = await _desk.Submit(ExampleOf.Case);
            await _desk.Post($"{path}/answers", ExampleOf.Answers);
            var seen = await Task.WhenAll(reviewers.Select(reviewer => reviewer.Determination(path)));

            var answers = await Task.WhenAll(reviewers.Select((reviewer, at) => Task.Run(() => reviewer.Post($"{path}/decisions", decisions[at], seen[at]))));

            answers.Select(answer => answer.Status).Should().BeEquivalentTo([201, 409]);
            answers.Single(answer => answer.Status == 409).IsProblem.Should().BeTrue();
            var record = (await _desk.Get($"{path}/record")).Json.AsArray();
            var winner = record.Where(line => line!["did"]!.ToString() == "decided").Should().ContainSingle().Which!["name"]!.ToString();
            (await _desk.Get($"{path}/letter?format=text")).Text.Should().Contain(winner);
        }
        Array.ForEach(reviewers, reviewer => reviewer.Dispose());
    }

    [Fact]
    public async Task What_is_decided_is_neither_decided_again_nor_changed()
    {
        var path = await claims.Decided();
        var letter = (await _desk.Get($"{path}/letter")).Text;

        (await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions, await _reviewer.Determination(path))).Status.Should().Be(409);
        (await _desk.Post($"{path}/answers", ExampleOf.Answers)).Status.Should().Be(409);
        (await _desk.Put(path, ExampleOf.Case)).Status.Should().Be(409);
        (await _desk.Get($"{path}/letter")).Text.Should().Be(letter);
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_none_is_lost_unseen()
    {
        var path = await _desk.Submit(ExampleOf.Case);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _desk.Post($"{path}/answers", ExampleOf.Answers))));

        answers.Select(answer => answer.Status).Should().OnlyContain(status => status == 200 || status == 409);
        var kept = answers.Count(answer => answer.Status == 200);
        kept.Should().BePositive();
        ((int)(await _desk.Get(path)).Json["version"]!).Should().Be(1 + kept);
    }

    [Theory]
    [InlineData("UPDATE record SET name = 'nobody'")]
    [InlineData("DELETE FROM record")]
    [InlineData("INSERT OR REPLACE INTO record SELECT * FROM record")]
    [InlineData("UPDATE decisions SET text = ''")]
    [InlineData("DELETE FROM decisions")]
    [InlineData("INSERT OR REPLACE INTO decisions SELECT case_id, version, '' FROM decisions")]
    [InlineData("UPDATE versions SET text = ''")]
    [InlineData("DELETE FROM versions")]
    [InlineData("INSERT OR REPLACE INTO letters SELECT case_id, format, '' FROM letters")]
    [InlineData("UPDATE letters SET text = ''")]
    public async Task No_row_can_be_changed_removed_or_replaced(string change)
    {
        await claims.Decided();
        await using var connection = new SqliteConnection($"Data Source={_host.Database};Pooling=False");
        connection.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = change;

        FluentActions.Invoking(command.ExecuteNonQuery).Should().Throw<SqliteException>().WithMessage("*rows are not *");
    }

    [Fact]
    public async Task The_database_is_its_owner_s_alone()
    {
        await claims.Answered();

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_host.Database)!, "claims.db*"))
            (OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(file)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }
}
