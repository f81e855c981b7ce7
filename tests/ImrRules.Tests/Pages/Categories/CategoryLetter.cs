namespace ImrRules.Tests.Pages.Categories;

/// <summary>A letter that stands beside the case of a category: a draft for each case, and a final one where a reviewer's decisions stand there too.</summary>
/// <param name="Path">The letter.</param>
/// <param name="Arguments">The arguments of <c>imr letter</c> that give it.</param>
public sealed record CategoryLetter(string Path, IReadOnlyList<string> Arguments)
{
    public static IEnumerable<CategoryLetter> All => CategoryPage.All.SelectMany(page => page.CaseFiles).SelectMany(Of);

    private static IEnumerable<CategoryLetter> Of(string file)
    {
        var name = file[..^".yaml".Length];
        var own = $"{name}.details.yaml";
        var decisions = $"{name}.decisions.yaml";
        string[] arguments = [file, "--details", File.Exists(own) ? own : System.IO.Path.Combine(CategoryPage.Root, "details.yaml")];
        yield return new CategoryLetter($"{name}.draft.txt", arguments);
        if (File.Exists(decisions))
            yield return new CategoryLetter($"{name}.final.txt", [.. arguments, "--decisions", decisions]);
    }
}
