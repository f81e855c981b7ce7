using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>The program that docs/letters.md shows.</summary>
public static class LetterByProgram
{
    public static void Write(GuidelineEvaluator evaluator, CaseFile file, ReviewerCredentials credentials, TextWriter draft, TextWriter final)
    {
        var details = new LetterDetails { Organization = "Example Review Organization" };
        var determination = evaluator.Evaluate(file);
        HtmlReport.Write(Letter.Draft(determination, details), draft);

        // a person reads the draft and the records, and decides
        var signature = new ReviewerSignature("R-1042", credentials, new DateOnly(2015, 3, 20), file.Records);
        var decisions = determination.Items.Select(item => ReviewerDecision.Accept(item, signature)).ToArray();

        var letter = Letter.Final(new AdoptedDetermination(determination, decisions), details);
        foreach (var missing in letter.Missing)
            Console.Error.WriteLine(missing);
        HtmlReport.Write(letter, final);
    }
}
