using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>items</c>, each with what utilization review did and with its own facts.</summary>
internal sealed class ItemsReader(FactsReader facts, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> Keys = ["request", .. RequestColumns.Keys, "asked", "codes", "ur", "facts", "serves", "served", "challenges", "liability", "emergency", "cost", "formulary", "published"];

    /// <summary>The items; empty, with a diagnostic, where the case has none.</summary>
    /// <param name="file">The case.</param>
    /// <param name="injured">The day of injury, for the order of days.</param>
    /// <param name="requested">The day of the request, for the order of days.</param>
    public IReadOnlyList<DisputedItem> Read(CaseForm file, DateOnly? injured, DateOnly? requested)
    {
        var nodes = file.Items("items");
        file.Require("items", "List what is asked for: a dash, then request and its words.");
        if (file.Node("items") is YamlList { Items.Count: 0 } list)
            diagnostics.Error("wrong-value", list.Place, "\"items\" is empty", "A case has at least one item.");

        var forms = nodes.Select(node => CaseForm.Open(node, "an item", Keys, diagnostics)).OfType<CaseForm>().ToArray();
        DisputedItem[] items = [.. forms.Select(form => ReadOne(form, nodes.Count, injured, requested))];
        if (items.Length == nodes.Count)
            ServedItems.Check(items, forms, diagnostics);
        return items;
    }

    private DisputedItem ReadOne(CaseForm form, int count, DateOnly? injured, DateOnly? requested)
    {
        var columns = RequestColumns.Read(form, diagnostics);
        var item = new DisputedItem(columns?.Request ?? form.RequiredText("request"))
        {
            Asked = form.Text("asked"),
            Codes = [.. form.Strings("codes"), .. columns?.Codes ?? []],
            Diagnoses = columns?.Diagnoses ?? [],
            Ur = UrDecisionReader.Read(form.Node("ur"), diagnostics),
            Facts = facts.Read(form.Node("facts")),
            Serves = form.Count("serves", 1, count),
            DateOfService = form.Day("served"),
            Liability = LiabilityReader.Read(form),
            Emergency = form.YesNo("emergency"),
            Cost = form.Number("cost"),
            Formulary = FormularyReader.Read(form.Node("formulary"), diagnostics),
            Challenge = ScheduleChallengeReader.Read(form.Node("challenges"), diagnostics),
            Published = PublishedDecisionReader.Read(form.Node("published"), diagnostics),
        };
        new DateOrder(diagnostics).Then("injured", injured, form.Place).Then("served", item.DateOfService, form.PlaceOf("served"));
        new DateOrder(diagnostics).Then("requested", requested ?? injured, form.Place).Then("date", item.Ur?.Date, form.PlaceOf("ur"));
        return item;
    }
}
