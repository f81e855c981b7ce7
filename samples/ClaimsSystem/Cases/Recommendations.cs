using System.Security.Claims;
using ClaimsSystem.Access;
using ClaimsSystem.Database;
using ClaimsSystem.Hosting;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Cases;

/// <summary>Shows what is recommended, what is missing for it, and the letter.</summary>
internal sealed class Recommendations(CaseStore store, DeterminedCases cases, IOptions<ClaimsSystemOptions> options)
{
    /// <summary>Shows the recommended determinations. Whoever decides names them by their ETag.</summary>
    public IResult Determination(string id, string? format, HttpResponse response, ClaimsPrincipal user)
    {
        var written = WrittenFormat.Of(format);
        var determined = Seen(id, "the determination", response, user);
        return Results.Text(written.Write(determined.Determination), written.ContentType);
    }

    /// <summary>Shows the questions that are open, item by item, the one first that settles most.</summary>
    public IResult Questions(string id, HttpResponse response, ClaimsPrincipal user)
    {
        var determined = Seen(id, "the open questions", response, user);
        var file = determined.Determination.Case;
        return Results.Ok(determined.Determination.Items.SelectMany(item =>
            determined.Evaluator.QuestionsOn(file, item.Number).Select(question => new QuestionOnItem(item.Number, question.Words, $"{question.About}", question.Fact, question.Takes))));
    }

    /// <summary>Shows the letter: a draft that says so on every page, or the final one, as it was made when the case was decided.</summary>
    public IResult Letter(string id, string? format, HttpResponse response, ClaimsPrincipal user)
    {
        var written = WrittenFormat.Of(format);
        var stored = cases.Find(id);
        if (store.Letter(id, written.Name) is { } final)
        {
            store.Seen(Caller.Of(user), "the final letter", stored);
            return Results.Text(final, written.ContentType);
        }
        var determined = Seen(id, "the draft letter", response, user);
        return Results.Text(written.Write(ImrRules.Reporting.Letters.Letter.Draft(determined.Determination, options.Value.Letter)), written.ContentType);
    }

    private DeterminedCase Seen(string id, string what, HttpResponse response, ClaimsPrincipal user)
    {
        var determined = cases.Determine(cases.Find(id));
        store.Seen(Caller.Of(user), what, determined.Stored, determined.Tag);
        response.Headers.ETag = $"\"{determined.Tag}\"";
        return determined;
    }
}
