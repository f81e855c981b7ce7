using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Packs;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;

namespace ImrRules.Benchmarks;

/// <summary>What does reading a request in full cost against evaluating it? Everyday wordings with the built-in pack; the figures are for one request.</summary>
public class ReadingARequest
{
    private const int Requests = 6;

    private static readonly string[] Wordings =
    [
        "Mechanical Traction 2 x 4 weeks for the Lumbar Spine",
        "Chiropractic manipulation 2 x 6 weeks, lumbar spine",
        "Transforaminal epidural steroid injection, L4-L5 and L5-S1, left",
        "MRI of the lumbar spine without contrast",
        "Norco 10/325 mg #60 with 2 refills",
        "Acupuncture, twice a week for 4 weeks",
    ];

    private static readonly CaseFile File = new()
    {
        DateOfInjury = new DateOnly(2011, 10, 20),
        RequestDate = new DateOnly(2015, 1, 12),
        Diagnoses = [new Diagnosis("Lumbar radiculopathy"), new Diagnosis("Displacement of lumbar intervertebral disc without myelopathy")],
    };

    private RequestReader _reader = null!;
    private GuidelineEvaluator _evaluator = null!;
    private TreatmentRequest[] _coded = null!;

    [GlobalSetup]
    public void Load()
    {
        var library = BuiltInPack.Load();
        _reader = new RequestReader(library.Vocabulary);
        _evaluator = new GuidelineEvaluator(library);
        _coded = [.. Wordings.Select(wording => _reader.Read(wording).Items is [{ Treatment: not null } one] ? one : throw new InvalidOperationException($"not one treatment was read: {wording}"))];
    }

    [Benchmark(Baseline = true, Description = "evaluated, coded", OperationsPerInvoke = Requests)]
    public Outcome Evaluated()
    {
        var outcome = Outcome.MedicallyNecessary;
        foreach (var request in _coded)
            outcome = _evaluator.Evaluate(request, File).Outcome;
        return outcome;
    }

    [Benchmark(Description = "read", OperationsPerInvoke = Requests)]
    public int Read()
    {
        var items = 0;
        foreach (var wording in Wordings)
            items += _reader.Read(wording).Items.Count;
        return items;
    }

    [Benchmark(Description = "read and evaluated", OperationsPerInvoke = Requests)]
    public Outcome ReadAndEvaluated()
    {
        var outcome = Outcome.MedicallyNecessary;
        foreach (var wording in Wordings)
            outcome = _evaluator.Evaluate(wording, File).Outcome;
        return outcome;
    }
}
