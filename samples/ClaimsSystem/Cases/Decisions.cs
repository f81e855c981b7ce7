using System.Security.Claims;
using ClaimsSystem.Access;
using ClaimsSystem.Database;
using ClaimsSystem.Hosting;
using ClaimsSystem.Problems;
using ImrRules.Evaluation.Issuing;
using ImrRules.Reporting.Letters;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Cases;

/// <summary>Takes what a reviewer decided, and makes the final letter of it.</summary>
internal sealed class Decisions(CaseStore store, DeterminedCases cases, IOptions<ClaimsSystemOptions> options)
{
    /// <summary>Takes the decisions on all items of a case. They are of the determination that the reviewer saw and names: one that has changed since is not adopted unseen.</summary>
    public async Task<IResult> Take(string id, HttpRequest request, ClaimsPrincipal user)
    {
        var stored = cases.Find(id);
        var seen = request.Headers.IfMatch.ToString();
        if (seen.Length == 0)
            throw new RefusedException(StatusCodes.Status428PreconditionRequired, "the header If-Match names the determination that was seen, by its ETag");
        var text = await CaseText.BodyOf(request);
        if (stored.IsDecided)
            throw new RefusedException(StatusCodes.Status409Conflict, SubmittedCases.FirstCame);
        var determined = cases.Determine(stored);
        if (seen != $"\"{determined.Tag}\"")
            throw new RefusedException(StatusCodes.Status412PreconditionFailed, "the determination is another one than was seen; look at it again");
        var caller = Caller.Of(user);
        var letter = LetterOf(determined, text, caller);
        return store.Decide(caller, stored, determined.Tag, text, WrittenFormat.All.ToDictionary(format => format.Name, format => format.Write(letter)))
            ? Results.Created($"/cases/{id}/letter", new DecidedCase(id, stored.Version, [.. letter.Missing.Select(missing => $"{missing}")]))
            : throw new RefusedException(StatusCodes.Status409Conflict, SubmittedCases.FirstCame);
    }

    private Letter LetterOf(DeterminedCase determined, string text, Caller caller)
    {
        var reading = DecisionReader.Read("decisions.json", text, determined.Determination);
        if (reading.Adopted is not { } adopted)
            throw new RefusedException(StatusCodes.Status400BadRequest, "the decisions have mistakes; nothing was kept", Mistake.Of(reading.Diagnostics));
        if (adopted.Decisions.Any(decision => decision.Signature.Reviewer != caller.Name))
            throw new RefusedException(StatusCodes.Status403Forbidden, "the decisions are signed by somebody else than the token names");
        return Letter.Final(adopted, options.Value.Letter);
    }
}
