using System.Text.Encodings.Web;
using ClaimsSystem.Access;
using ClaimsSystem.Cases;
using ClaimsSystem.Database;
using ClaimsSystem.Problems;
using ImrRules.Evaluation;
using ImrRules.Hosting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Hosting;

/// <summary>Puts the sample together.</summary>
public static class ClaimsSystemHost
{
    /// <summary>Registers what it consists of.</summary>
    /// <param name="builder">The host, with the section <c>ClaimsSystem</c> in its configuration.</param>
    public static void AddClaimsSystem(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var section = builder.Configuration.GetSection(ClaimsSystemOptions.Section);
        services.AddOptions<ClaimsSystemOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ClaimsSystemOptions>, TokensAreUsable>();

        var review = (section.Get<ClaimsSystemOptions>() ?? new ClaimsSystemOptions()).Review;
        services.AddImrRules(imr => imr.UseGuidelinePack().Configure(new EvaluatorOptions { Review = review }));
        services.AddHealthChecks().AddCheck<GuidelineHealthCheck>("guidelines");

#pragma warning disable RS0030 // the record says when something was seen: that is the host's clock
        services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.AddSingleton<ClaimsDatabase>().AddSingleton<CaseStore>().AddSingleton<CaseText>().AddSingleton<DeterminedCases>();
        services.AddSingleton<SubmittedCases>().AddSingleton<Recommendations>().AddSingleton<AnsweredQuestions>().AddSingleton<Decisions>();

        // without AddAuthentication, which brings keys for cookies along and keeps them in the user's folder
        services.AddAuthenticationCore(authentication =>
        {
            authentication.DefaultScheme = BearerTokenHandler.SchemeName;
            authentication.AddScheme<BearerTokenHandler>(BearerTokenHandler.SchemeName, displayName: null);
        });
        services.AddTransient<BearerTokenHandler>().AddSingleton<BearerTokens>().AddSingleton(UrlEncoder.Default);
        services.AddAuthorization();
        services.AddRateLimiter(_ => { }).AddSingleton<IConfigureOptions<RateLimiterOptions>, RequestLimits>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ClaimsSystemOptions>>((kestrel, options) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Value.MostBytes;
        });
        services.AddProblemDetails().AddExceptionHandler<ProblemAnswers>();
        services.AddOpenApi(openApi => openApi.AddDocumentTransformer<BearerInOpenApi>());
    }

    /// <summary>Says in which order a request meets it.</summary>
    /// <param name="app">The host.</param>
    public static void UseClaimsSystem(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        // a record that can not be kept stops the start, not a case
        app.Services.GetRequiredService<ClaimsDatabase>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(KeepNothing);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapOpenApi();
        app.MapHealthChecks("/health").DisableRateLimiting();
        app.MapCases();
    }

    /// <summary>What is answered is about patients: nobody on the way keeps it, and a letter shown in a browser loads and runs nothing.</summary>
    private static Task KeepNothing(HttpContext context, RequestDelegate next)
    {
        // as late as that: a refusal begins with headers of its own
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
