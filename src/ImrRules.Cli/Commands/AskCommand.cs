using System.CommandLine;
using ImrRules.Cases;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr ask</c>: one request, with what is known of the case on the command line.</summary>
internal static class AskCommand
{
    private const string Example = """
          imr ask "Lumbar ESI at L4-L5" --injured 2013-05-02 --requested 2015-01-12 --fact "radiculopathy on examination: yes"
        """;

    public static Command Create(CommandStreams streams)
    {
        var request = new Argument<string>("REQUEST") { Description = "The request as it was written." };
        var injured = new Option<string?>("--injured") { Description = "The date of injury.", HelpName = "DATE" };
        var requested = new Option<string?>("--requested") { Description = "The date of the request for authorization.", HelpName = "DATE" };
        var diagnoses = new Option<string[]>("--diagnosis") { Description = "A diagnosis; may be given several times.", HelpName = "TEXT" };
        var facts = new Option<string[]>("--fact") { Description = "An answer to a question of the guidelines; may be given several times.", HelpName = "NAME: ANSWER" };
        var save = new Option<string?>("--save") { Description = "Keep the case, with all answers, in a new case file.", HelpName = "FILE" };
        var asExample = new Option<bool>("--as-example") { Description = "Print the request with its answers as an example for a guideline file, and nothing else." };
        var review = SharedOptions.Review();
        var format = SharedOptions.Format();
        var guidelines = SharedOptions.Guidelines();
        var command = new CommandWithExample("ask", "Evaluates one request. On a terminal it asks what would settle it.", Example) { request, injured, requested, diagnoses, facts, save, asExample, review, format, guidelines };
        command.SetAction(parsed =>
        {
            var asked = new AskedCase();
            asked.Add("injured", "--injured", parsed.GetValue(injured));
            asked.Add("requested", "--requested", parsed.GetValue(requested));
            asked.AddDiagnoses(parsed.GetValue(diagnoses) ?? []);
            asked.AddRequest(parsed.GetValue(request)!, parsed.GetValue(facts) ?? []);
            if (!ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).TryLoad(streams.Error, out var library))
            {
                streams.Error.Write("How the request is read, imr parse shows all the same.\n");
                return ExitCode.BadInput;
            }
            if (asked.Read(new CaseReader(library.Vocabulary), streams.Error) is not { } file)
                return ExitCode.BadInput;
            var run = new AskRun(new GuidelineEvaluator(library, SharedOptions.OptionsFor(parsed.GetValue(review))), streams)
            {
                AsJson = parsed.GetValue(format) == SharedOptions.Json,
                AsExample = parsed.GetValue(asExample),
                Save = parsed.GetValue(save),
                OtherOptions = [("--review", parsed.GetResult(review) is { Implicit: false } ? parsed.GetValue(review) : null), ("--guidelines", parsed.GetValue(guidelines))],
            };
            return run.Answer(file);
        });
        return command;
    }
}
