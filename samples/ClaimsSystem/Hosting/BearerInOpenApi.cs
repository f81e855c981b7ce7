using ClaimsSystem.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ClaimsSystem.Hosting;

/// <summary>Says in the OpenAPI document that a token is asked for.</summary>
internal sealed class BearerInOpenApi : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "ClaimsSystem, a sample of ImrRules", Version = "1" };
        document.AddComponent<IOpenApiSecurityScheme>(BearerTokenHandler.SchemeName, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerTokenHandler.SchemeName, document)] = [] }];
        return Task.CompletedTask;
    }
}
