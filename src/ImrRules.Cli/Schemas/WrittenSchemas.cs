namespace ImrRules.Cli.Schemas;

/// <summary>The JSON Schemas (draft 2020-12) of what the library and the command write: the files of <c>docs/schemas</c>. They depend on no guidelines.</summary>
internal static class WrittenSchemas
{
    public static IReadOnlyList<string> Kinds { get; } = ["determination", "letter", "comparison", "reading", "listing", "recommendation", "difference"];

    public static string Of(string kind)
    {
        using var schema = new StreamReader(typeof(WrittenSchemas).Assembly.GetManifestResourceStream($"{kind}.schema.json")!);
        return schema.ReadToEnd().ReplaceLineEndings("\n");
    }
}
