using ImrRules.Diagnostics;

namespace ImrRules.Cases.Reading;

/// <summary>
/// An item as the DWC Form RFA has it, in five columns: the diagnosis, its ICD code, the service or good, its CPT or HCPCS code, and other information
/// (frequency, duration, quantity). It is another way to write <c>request</c>.
/// </summary>
internal sealed record RequestColumns(string Request, IReadOnlyList<string> Codes, Diagnosis? Diagnosis)
{
    private const string DiagnosisWords = "diagnosis";
    private const string DiagnosisCode = "icd";
    private const string Service = "service";
    private const string ServiceCodes = "cpt/hcpcs";
    private const string Other = "other";

    public static readonly IReadOnlyList<string> Keys = [DiagnosisWords, DiagnosisCode, Service, ServiceCodes, Other];

    /// <summary>Null where the item has none of the columns.</summary>
    public static RequestColumns? Read(CaseForm form, DiagnosticBag diagnostics)
    {
        if (!Keys.Any(form.Has))
            return null;
        if (form.Has("request") && form.Has(Service))
            diagnostics.Error("wrong-shape", form.PlaceOf(Service), "what is asked for is said twice, by \"request\" and by \"service\"", "Leave one of them out.");
        var request = form.Text("request") ?? form.RequiredText(Service);
        var codes = form.Strings(ServiceCodes);
        var diagnosis = form.Has(DiagnosisWords) || form.Has(DiagnosisCode) ? new Diagnosis(form.Text(DiagnosisWords), form.Text(DiagnosisCode)) : null;
        return new RequestColumns(form.Text(Other) is { } other ? $"{request}, {other}" : request, codes, diagnosis);
    }
}
