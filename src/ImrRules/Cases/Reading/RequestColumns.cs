using ImrRules.Diagnostics;

namespace ImrRules.Cases.Reading;

/// <summary>
/// An item as the DWC Form RFA has it, in five columns: the diagnosis, its ICD code, the service or good, its CPT or HCPCS code, and other information
/// (frequency, duration, quantity). It is another way to write <c>request</c>.
/// </summary>
internal sealed record RequestColumns(string Request, IReadOnlyList<string> Codes, IReadOnlyList<Diagnosis> Diagnoses)
{
    private const string DiagnosisWords = "diagnosis";
    private const string DiagnosisCodes = "icd";
    private const string Service = "service";
    private const string ServiceCodes = "cpt/hcpcs";
    private const string Other = "other";

    // M54 is a code of three characters, 97110 one of five: what is shorter is a number of units
    private const int ShortestOfDiagnosis = 3;
    private const int ShortestOfService = 5;

    public static readonly IReadOnlyList<string> Keys = [DiagnosisWords, DiagnosisCodes, Service, ServiceCodes, Other];

    /// <summary>Stand in a column that was left empty.</summary>
    private static readonly string[] Nothing = ["n/a", "na", "none", "-", "--"];

    /// <summary>Null where the item has none of the columns.</summary>
    public static RequestColumns? Read(CaseForm form, DiagnosticBag diagnostics)
    {
        if (!Keys.Any(form.Has))
            return null;
        if (form.Has("request") && form.Has(Service))
            diagnostics.Error("wrong-shape", form.PlaceOf(Service), "what is asked for is said twice, by \"request\" and by \"service\"", "Leave one of them out.");
        var request = form.Text("request") ?? form.RequiredText(Service);
        return new RequestColumns(form.Text(Other) is { } other && IsFilled(other) ? $"{request}, {other}" : request, CodesIn(form, ServiceCodes, ShortestOfService), DiagnosesOf(form));
    }

    /// <summary>The words with their codes, in order; what is left of either stands alone.</summary>
    private static Diagnosis[] DiagnosesOf(CaseForm form)
    {
        string[] words = [.. form.Strings(DiagnosisWords).Where(IsFilled)];
        var codes = CodesIn(form, DiagnosisCodes, ShortestOfDiagnosis);
        return [.. Enumerable.Range(0, Math.Max(words.Length, codes.Length)).Select(at => new Diagnosis(words.ElementAtOrDefault(at), codes.ElementAtOrDefault(at)))];
    }

    /// <summary>A column may hold several codes, and units behind one; what holds no code is kept as it is.</summary>
    private static string[] CodesIn(CaseForm form, string column, int shortest) => [.. form.Strings(column).Where(IsFilled).SelectMany(written =>
        written.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= shortest && word.Any(char.IsDigit)).ToArray() is { Length: > 0 } codes ? codes : [written])];

    private static bool IsFilled(string written) => !Nothing.Contains(written, StringComparer.OrdinalIgnoreCase);
}
