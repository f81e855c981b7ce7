using System.CommandLine;
using ImrRules.Cli.Files;
using ImrRules.Cli.Reading;
using ImrRules.Reporting;
using ImrRules.Reporting.Layouts;
using ImrRules.Requests;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr parse</c>: what was understood of request lines.</summary>
internal static class ParseCommand
{
    private const string StandardInput = "-";

    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = "A text file with one request a line; - for standard input.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => StandardInput };
        var format = SharedOptions.Format();
        var explain = new Option<bool>("--explain") { Description = "Which step claimed each word." };
        var unread = new Option<bool>("--unread") { Description = "The words left unread, by how often they stand in all the requests." };
        var guidelines = SharedOptions.Guidelines();
        var command = new CommandWithExample("parse", "Shows what was understood of requests, one a line.", "  echo \"Norco 10/325 mg #60\" | imr parse --format json") { file, format, explain, unread, guidelines };
        command.SetAction(parsed =>
        {
            if (Open(parsed.GetValue(file)!, streams) is not { } lines)
                return ExitCode.BadInput;
            if (ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).Vocabulary(streams.Error) is not { } vocabulary)
                return ExitCode.BadInput;
            var reader = new RequestReader(vocabulary);
            if (parsed.GetValue(explain))
                return ForEach(lines, text => ExplanationText.Write(text, reader.Explain(text), streams.Output));
            if (parsed.GetValue(unread))
                return UnreadCount.Write(Requests(lines).Select(reader.Read), streams.Output);
            Action<RequestReading, TextWriter> write = parsed.GetValue(format) == SharedOptions.Json ? WriteJson : WriteText;
            return Parse(lines, text => reader.Read(text), write, streams.Output);
        });
        return command;
    }

    private static int Parse(TextReader lines, Func<string, RequestReading> read, Action<RequestReading, TextWriter> write, TextWriter output)
    {
        var worst = ExitCode.Fine;
        foreach (var request in Requests(lines))
        {
            var reading = read(request);
            write(reading, output);
            if (reading.Items.Count == 0 || reading.Items.Any(item => item.Treatment is null))
                worst = ExitCode.Findings;
        }
        return worst;
    }

    private static int ForEach(TextReader lines, Action<string> write)
    {
        foreach (var request in Requests(lines))
            write(request);
        return ExitCode.Fine;
    }

    private static IEnumerable<string> Requests(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var request = line.Trim('\uFEFF').Trim();
            if (request.Length > 0)
                yield return request;
        }
    }

    private static TextReader? Open(string file, CommandStreams streams)
    {
        if (file == StandardInput)
            return streams.Input;
        var bytes = TextFile.ReadBytes(file, out var problem);
        var text = bytes is null ? null : TextFile.Decode(bytes, out problem);
        if (text is not null)
            return new StringReader(text);
        streams.Error.Write($"{file}: {problem}\n");
        return null;
    }

    private static void WriteJson(RequestReading reading, TextWriter output) => JsonReport.WriteLine(output, json => ReadingJson.WriteAlone(json, reading));

    private static void WriteText(RequestReading reading, TextWriter output) => ReadingText.Write(reading, new TextLayout(output));
}
