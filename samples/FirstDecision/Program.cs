using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Pack;

var evaluator = new GuidelineEvaluator(GuidelinePack.Load());
var file = new CaseFile { DateOfInjury = new(2011, 10, 20), RequestDate = new(2015, 1, 12) };

var determination = evaluator.Evaluate("Mechanical Traction 2 x 4 weeks for the Lumbar Spine", file);

Console.WriteLine($"{determination.Decision}: {determination.Citation}");
Console.WriteLine(determination.Rationale);
