using ImrRules.Cases;
using ImrRules.Cli.Asking;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Commands;

/// <summary>
/// The case that options describe. It is laid out as a case file, one option a line, and read as one, so that dates, facts and answers mean the same in both;
/// what is wrong in a line is said of its option.
/// </summary>
internal sealed class AskedCase
{
    private readonly List<(string Option, string Json)> _lines = [("", "{")];
    private readonly List<string> _problems = [];

    public void Add(string key, string option, string? value)
    {
        if (value is not null)
            _lines.Add((option, $"{YamlWords.Quoted(key)}: {YamlWords.Quoted(value)},"));
    }

    public void AddDiagnoses(IReadOnlyList<string> diagnoses)
    {
        if (diagnoses.Count > 0)
            AddBlock("--diagnosis", "\"diagnoses\": [", diagnoses.Select(YamlWords.Quoted), "],");
    }

    /// <summary>The request with the facts that are about it; of several regions an answer is about that of the request.</summary>
    public void AddRequest(string request, IReadOnlyList<string> facts)
    {
        var isEmpty = string.IsNullOrWhiteSpace(request);
        if (isEmpty)
            _problems.Add("the request is empty");
        // the other options are checked all the same
        _lines.Add(("the request", $"\"items\": [{{\"request\": {YamlWords.Quoted(isEmpty ? "-" : request)}"));
        AddFacts(facts);
        _lines.Add(("", "}]}"));
    }

    private void AddFacts(IReadOnlyList<string> facts)
    {
        var members = new List<string>();
        foreach (var fact in facts)
        {
            if (fact.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } answer])
                members.Add($"{YamlWords.Quoted(name)}: {Answer(answer)}");
            else
                _problems.Add($"--fact: write \"{fact}\" as a name, a colon and the answer: \"the fact: yes\"");
        }
        if (members.Count > 0)
            AddBlock("--fact", ", \"facts\": {", members, "}");
    }

    /// <summary>The case; null where an option is wrong, with all that is wrong on error.</summary>
    public CaseFile? Read(CaseReader cases, TextWriter error)
    {
        var reading = cases.Read("options.json", string.Join('\n', _lines.Select(line => line.Json)));
        foreach (var problem in _problems.Concat(reading.Diagnostics.Select(Words)))
            error.Write($"imr ask: {problem}\n");
        return _problems.Count > 0 ? null : reading.Case;
    }

    private string Words(Diagnostic found)
    {
        var option = found.Line >= 1 && found.Line <= _lines.Count ? _lines[found.Line - 1].Option : "";
        var level = found.Level == DiagnosticLevel.Error ? "" : $"{FindingText.Of(found.Level)}: ";
        return $"{(option.Length == 0 ? "" : $"{option}: ")}{level}{found.Message}{(found.Hint is null ? "" : $". {found.Hint}")}";
    }

    private void AddBlock(string option, string open, IEnumerable<string> members, string close)
    {
        var lines = members.ToArray();
        _lines.Add((option, open));
        _lines.AddRange(lines.Select((line, at) => (option, at < lines.Length - 1 ? $"{line}," : line)));
        _lines.Add((option, close));
    }

    /// <summary>An answer in brackets is a list, as in a case file.</summary>
    private static string Answer(string answer) => answer is ['[', .. var inner, ']']
        ? $"[{string.Join(", ", inner.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(YamlWords.Quoted))}]"
        : YamlWords.Quoted(answer);
}
