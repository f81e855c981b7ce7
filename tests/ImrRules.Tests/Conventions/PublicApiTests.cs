using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using PublicApiGenerator;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What hosts can name. A change of these texts is a change of version.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void The_public_surface_of_the_engine_is_as_approved() =>
        Approved.Match(typeof(GuidelineLibrary).Assembly.GeneratePublicApi(Options), "public-api-engine");

    [Fact]
    public void The_public_surface_for_authors_is_as_approved() =>
        Approved.Match(typeof(ExampleRunner).Assembly.GeneratePublicApi(Options), "public-api-authoring");
}
