using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ClaimsSystem.Problems;

/// <summary>Answers whatever was thrown as problem details. Of a failure of this program its type and its place are logged, never its message, which may name a value.</summary>
internal sealed partial class ProblemAnswers(IProblemDetailsService problems, ILogger<ProblemAnswers> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var details = exception switch
        {
            RefusedException refused => Of(refused),
            BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode, Title = TitleOf(bad.StatusCode) },
            _ => Failed(exception),
        };
        httpContext.Response.StatusCode = details.Status!.Value;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
        return true;
    }

    private static ProblemDetails Of(RefusedException refused)
    {
        var details = new ProblemDetails { Status = refused.Status, Title = refused.Message };
        if (refused.Mistakes.Count > 0)
            details.Extensions["mistakes"] = refused.Mistakes;
        return details;
    }

    private static string TitleOf(int status) => status == StatusCodes.Status413PayloadTooLarge ? "the body is larger than this host takes" : "the request can not be read";

    private ProblemDetails Failed(Exception exception)
    {
        Log(exception.GetType().FullName, exception.StackTrace);
        return new ProblemDetails { Status = StatusCodes.Status500InternalServerError, Title = "this program failed; the case is as it was before" };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Exception}\n{Place}")]
    private partial void Log(string? exception, string? place);
}
