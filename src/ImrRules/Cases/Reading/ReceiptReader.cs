using ImrRules.Diagnostics;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>received</c>, <c>received by</c> and <c>mailed</c>: how the request reached the claims administrator.</summary>
internal static class ReceiptReader
{
    public static readonly IReadOnlyList<string> Ways = ["fax", "mail", "e-mail", "encrypted e-mail"];

    public static RequestReceipt? Read(CaseForm form, DateOnly? requested, DiagnosticBag diagnostics)
    {
        if (!form.Has("received") && !form.Has("received by") && !form.Has("mailed"))
            return null;
        var (day, time) = form.Moment("received");
        var receipt = new RequestReceipt { Day = day, Time = time, By = form.Choice("received by", Ways), Mailed = form.Day("mailed") };
        if (receipt is { Mailed: not null, By: not (null or "mail") })
            diagnostics.Error("wrong-value", form.PlaceOf("mailed"), "\"mailed\" is for a request that came by mail, and \"received by\" says otherwise");
        new DateOrder(diagnostics).Then("requested", requested, form.Place).Then("mailed", receipt.Mailed, form.PlaceOf("mailed")).Then("received", day, form.PlaceOf("received"));
        return receipt;
    }
}
