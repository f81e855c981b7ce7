using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>One host for many tests: each works with cases of its own.</summary>
[CollectionDefinition(Name)]
public sealed class RunningClaims : ICollectionFixture<RunningClaims>, IAsyncLifetime
{
    public const string Name = "claims system";

    public ClaimsHost Host { get; private set; } = null!;

    public ClaimsCaller Desk { get; private set; } = null!;

    public ClaimsCaller Reviewer { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await ClaimsHost.Start();
        (Desk, Reviewer) = (Host.As(ClaimsHost.Administrator), Host.As(ClaimsHost.Reviewer));
    }

    public async Task DisposeAsync()
    {
        Desk.Dispose();
        Reviewer.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A case whose questions are answered.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> Answered()
    {
        var path = await Desk.Submit(ExampleOf.Case);
        return (await Desk.Post($"{path}/answers", ExampleOf.Answers)).Status == 200 ? path : throw new InvalidOperationException("the answers were refused");
    }

    /// <summary>A case that the reviewer has decided.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> Decided()
    {
        var path = await Answered();
        var decided = await Reviewer.Post($"{path}/decisions", ExampleOf.Decisions, await Reviewer.Determination(path));
        return decided.Status == 201 ? path : throw new InvalidOperationException($"the decisions were refused: {decided.Text}");
    }
}
