using System.Text.Json.Nodes;
using ClaimsSystem.Access;
using ClaimsSystem.Database;
using Microsoft.AspNetCore.Authorization;

namespace ClaimsSystem.Cases;

/// <summary>What can be asked of the host, and by whom.</summary>
internal static class CaseEndpoints
{
    private const string Json = "application/json";

    private static readonly AuthorizeAttribute Administrators = new() { Roles = Roles.ClaimsAdministrator };

    private static readonly AuthorizeAttribute Reviewers = new() { Roles = Roles.Reviewer };

    private static readonly string[] Formats = ["text/plain", "text/markdown", "text/html"];

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        var cases = app.MapGroup("/cases").RequireAuthorization().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
        cases.MapPost("/", (SubmittedCases submitted, HttpContext context) => submitted.Submit(context.Request, context.User)).RequireAuthorization(Administrators)
            .TakesJson("Submits a case: the case file as JSON.").Produces<CaseState>(StatusCodes.Status201Created);

        var one = cases.MapGroup("/{id}").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("/", (string id, SubmittedCases submitted) => submitted.State(id))
            .WithSummary("Where the case stands, without anything of it.").Produces<CaseState>();
        one.MapPut("/", (string id, SubmittedCases submitted, HttpContext context) => submitted.Amend(id, context.Request, context.User)).RequireAuthorization(Administrators)
            .TakesJson("Sends the case anew, changed: a further version of it.").Produces<CaseState>().ProducesProblem(StatusCodes.Status409Conflict);
        one.MapGet("/file", (string id, SubmittedCases submitted, HttpContext context) => submitted.Show(id, context.User))
            .WithSummary("The case file in its newest version.").Produces<JsonObject>();
        one.MapGet("/record", (string id, SubmittedCases submitted) => submitted.Record(id))
            .WithSummary("Who saw and did what, when.").Produces<IReadOnlyList<RecordedAccess>>();
        one.MapGet("/determination", (string id, string? format, Recommendations shown, HttpContext context) => shown.Determination(id, format, context.Response, context.User))
            .WithSummary("The recommended determination of each item; format is json, text, markdown or html.").Produces<JsonObject>(contentType: Json, additionalContentTypes: Formats);
        one.MapGet("/questions", (string id, Recommendations shown, HttpContext context) => shown.Questions(id, context.Response, context.User))
            .WithSummary("What must be known before an item can be decided.").Produces<IReadOnlyList<QuestionOnItem>>();
        one.MapPost("/answers", (string id, AnsweredQuestions answered, HttpContext context) => answered.Take(id, context.Request, context.User)).RequireAuthorization(Administrators)
            .TakesJson("Answers questions, all or none: { \"answers\": [ { \"item\": 1, \"fact\": \"...\", \"answer\": \"yes\" } ] }.").Produces<CaseState>().ProducesProblem(StatusCodes.Status409Conflict);
        one.MapGet("/letter", (string id, string? format, Recommendations shown, HttpContext context) => shown.Letter(id, format, context.Response, context.User))
            .WithSummary("The letter: a draft until the case is decided.").Produces<JsonObject>(contentType: Json, additionalContentTypes: Formats);
        one.MapPost("/decisions", (string id, Decisions decisions, HttpContext context) => decisions.Take(id, context.Request, context.User)).RequireAuthorization(Reviewers)
            .TakesJson("Decides every item of the case: the file of decisions as JSON, with the determination's ETag in If-Match.").Produces<DecidedCase>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static RouteHandlerBuilder TakesJson(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .WithSummary(summary).Accepts<JsonObject>(Json).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
