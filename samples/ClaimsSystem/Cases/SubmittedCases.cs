using System.Security.Claims;
using ClaimsSystem.Access;
using ClaimsSystem.Database;
using ClaimsSystem.Problems;

namespace ClaimsSystem.Cases;

/// <summary>Takes cases in, and sends them back as they are.</summary>
internal sealed class SubmittedCases(CaseStore store, CaseText text, DeterminedCases cases)
{
    public const string FirstCame = "somebody else changed or decided this case meanwhile; look at it again";

    /// <summary>Takes a new case.</summary>
    public async Task<IResult> Submit(HttpRequest request, ClaimsPrincipal user)
    {
        var sent = await CaseText.BodyOf(request);
        var reading = text.ReadSent(sent);
        var id = store.Submit(Caller.Of(user), sent);
        return Results.Created($"/cases/{id}", new CaseState(id, 1, CaseState.Waiting, Mistake.Of(reading.Diagnostics)));
    }

    /// <summary>Takes a case anew, changed in whatever a question or a remark asked for.</summary>
    public async Task<IResult> Amend(string id, HttpRequest request, ClaimsPrincipal user)
    {
        var before = cases.Find(id);
        var sent = await CaseText.BodyOf(request);
        var reading = text.ReadSent(sent);
        return store.Amend(Caller.Of(user), id, before.Version + 1, sent, "amended")
            ? Results.Ok(new CaseState(id, before.Version + 1, CaseState.Waiting, Mistake.Of(reading.Diagnostics)))
            : throw new RefusedException(StatusCodes.Status409Conflict, FirstCame);
    }

    /// <summary>Shows the case file.</summary>
    public IResult Show(string id, ClaimsPrincipal user)
    {
        var stored = cases.Find(id);
        store.Seen(Caller.Of(user), "the case", stored);
        return Results.Text(stored.Text, "application/json");
    }

    /// <summary>Shows where the case stands, and nothing of what is in it.</summary>
    public IResult State(string id)
    {
        var stored = cases.Find(id);
        return Results.Ok(new CaseState(id, stored.Version, stored.IsDecided ? CaseState.Decided : CaseState.Waiting, []));
    }

    /// <summary>Shows who saw and did what with the case.</summary>
    public IResult Record(string id) => Results.Ok(store.RecordOf(cases.Find(id).Id));
}
