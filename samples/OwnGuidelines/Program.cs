using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Pack;

var own = new GuidelineFolder(Path.Combine(AppContext.BaseDirectory, "our-guidelines"));
var evaluator = new GuidelineEvaluator(GuidelineLibrary.Load(new LayeredGuidelines(GuidelinePack.Files, own)));
var file = new CaseFile
{
    DateOfInjury = new(2014, 3, 3),
    RequestDate = new(2016, 2, 10),
    Facts = [new AnsweredFact("home exercise program", "yes")],
};

var determination = evaluator.Evaluate("Telephone coaching, 8 visits", file);

Console.WriteLine($"{determination.Decision}: {determination.Citation}");
Console.WriteLine(determination.Rationale);
