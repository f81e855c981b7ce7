using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Packs;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Pack;

namespace ImrRules.Benchmarks;

/// <summary>What does loading the guidelines folder, or the pack, cost, warm, against reading the text of the files; and what more until the first request is evaluated, whose rules are then compiled?</summary>
public class LoadingThePack
{
    private const string Request = "Mechanical Traction 2 x 4 weeks for the Lumbar Spine";
    private static readonly CaseFile File = new() { DateOfInjury = new DateOnly(2011, 10, 20), RequestDate = new DateOnly(2015, 1, 12) };
    private readonly string _folder = BuiltInPack.Folder();
    private readonly IGuidelineFiles _vocabulary = new VocabularyAlone(BuiltInPack.Folder());

    [Benchmark(Baseline = true, Description = "text of the files")]
    public int Text() => new GuidelineFolder(_folder).Read().Sum(file => file.Text.Length);

    [Benchmark(Description = "the vocabulary alone")]
    public GuidelineLibrary Vocabulary() => GuidelineLibrary.Load(_vocabulary);

    [Benchmark(Description = "loaded")]
    public GuidelineLibrary Loaded() => GuidelineLibrary.Load(_folder);

    [Benchmark(Description = "loaded from the pack's trees")]
    public GuidelineLibrary FromTrees() => GuidelinePack.Load();

    [Benchmark(Description = "and a first evaluation")]
    public Outcome FirstEvaluation() => new GuidelineEvaluator(GuidelineLibrary.Load(_folder)).Evaluate(Request, File).Outcome;
}
