namespace ImrRules.Tests.Pages.Categories;

/// <summary>A letter that stands beside the case of a category: a draft for each case, and a final one where a reviewer's decisions stand there too.</summary>
/// <param name="Path">The letter.</param>
/// <param name="Arguments">The arguments of <c>imr letter</c> that give it.</param>
public sealed record CategoryLetter(string Path, IReadOnlyList<string> Arguments)
{
    /// <summary>How the file of a reviewer's decisions ends, after the name of its case.</summary>
    public const string Decisions = ".decisions.yaml";

    public static IEnumerable<CategoryLetter> All => CategoryPage.All.SelectMany(page => page.CaseFiles).SelectMany(Of);

    private static IEnumerable<CategoryLetter> Of(string file)
    {
        var name = file[..^".yaml".Length];
        string[] arguments = [file, "--details", System.IO.Path.Combine(CategoryPage.Root, "details.yaml")];
        yield return new CategoryLetter($"{name}.draft.txt", arguments);
        if (File.Exists(name + Decisions))
            yield return new CategoryLetter($"{name}.final.txt", [.. arguments, "--decisions", name + Decisions]);
    }
}
