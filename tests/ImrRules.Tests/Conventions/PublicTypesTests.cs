using System.Reflection;
using FluentAssertions;
using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;
using Xunit;

namespace ImrRules.Tests.Conventions;

public sealed class PublicTypesTests
{
    /// <summary>The one seam: where a host keeps its guideline files.</summary>
    private static readonly Type[] Seams = [typeof(IGuidelineFiles)];

    public static TheoryData<string> Assemblies => [.. Shipped().Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_public_type_is_sealed_static_an_enum_or_the_one_seam(string assembly) =>
        TypesOf(assembly).Where(type => !type.IsSealed && !type.IsEnum && !Seams.Contains(type)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void What_is_public_can_not_be_changed_once_made(string assembly) =>
        TypesOf(assembly).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_public_type_has_no_public_field(string assembly) =>
        TypesOf(assembly).Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsLiteral && !field.IsInitOnly).Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_field_of_the_engine_can_be_written(string assembly) =>
        Shipped().Single(one => one.GetName().Name == assembly).GetTypes().Where(type => type.Namespace?.StartsWith("ImrRules", StringComparison.Ordinal) == true && !IsMadeByTheCompiler(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_surface_names_no_type_of_the_rules_engine_or_of_the_YAML_parser(string assembly) =>
        TypesOf(assembly).SelectMany(TypesNamedBy).Where(type => type.Namespace is { } space && (space.StartsWith("NRules", StringComparison.Ordinal) || space.StartsWith("YamlDotNet", StringComparison.Ordinal)))
            .Should().BeEmpty();

    private static Assembly[] Shipped() => [typeof(GuidelineLibrary).Assembly, typeof(ExampleRunner).Assembly];

    private static IEnumerable<Type> TypesOf(string assembly) => Shipped().Single(one => one.GetName().Name == assembly).GetExportedTypes();

    private static bool IsMadeByTheCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<Type> TypesNamedBy(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .SelectMany(member => member switch
        {
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => Array.Empty<Type>().AsEnumerable(),
        })
        .SelectMany(named => named.GenericTypeArguments.Append(named).Append(named.GetElementType() ?? named))
        .Concat(type.GetInterfaces()).Append(type.BaseType ?? type);
}
