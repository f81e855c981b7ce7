using System.Text.Json.Nodes;

namespace ImrRules.Authoring.Schemas;

/// <summary>Forms to fill in that an editor offers. A number marks where the cursor goes next.</summary>
internal static class Snippets
{
    public static JsonObject Recommendation() => Snippet("a new recommendation", "What must be there, and one example", new JsonObject
    {
        ["id"] = "$1",
        ["treatment"] = "$2",
        ["says"] = "$3",
        ["summary"] = ">-\n  $4",
        ["verified"] = "no",
        ["reviewed"] = "no",
        ["examples"] = new JsonArray(Filled("$5", "$6")),
    });

    public static JsonObject Example() => Snippet("a new example", "A request and what must come out", Filled("$1", "$2"));

    private static JsonObject Filled(string request, string expect) => new() { ["request"] = request, ["expect"] = expect };

    private static JsonObject Snippet(string label, string description, JsonObject body) => new() { ["label"] = label, ["description"] = description, ["body"] = body };
}
