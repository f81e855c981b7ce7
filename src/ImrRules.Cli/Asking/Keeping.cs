using ImrRules.Cases;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Asking;

/// <summary>Keeps a case that was asked for: as a case file, and as an example of a guideline file.</summary>
internal sealed class Keeping(CommandStreams streams)
{
    /// <summary>Writes the case file; false, with a message, where it can not be written. A file that is there already is left as it is.</summary>
    public bool Save(string path, CaseFile file)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            streams.Error.Write($"{path}: this is there already; name a file that is not\n");
            return false;
        }
        try
        {
            File.WriteAllText(path, KeptCase.Of(file));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            streams.Error.Write($"{path}: the file can not be written\n");
            return false;
        }
        streams.Error.Write($"The case is kept in {path}.\n");
        return true;
    }

    /// <summary>Offers both to a person who has answered something.</summary>
    public void Offer(CaseFile file, Determination determination)
    {
        while (Answer("Keep the answers as a case file? Its name, or Enter for none") is { } path && !Save(path, file))
        {
        }
        if (Answer("Show them as an example for a guideline file? yes, or Enter for no") is "yes" or "y")
            streams.Output.Write($"\n{KeptExample.Of(file, determination)}");
    }

    /// <summary>What was answered; null for nothing.</summary>
    private string? Answer(string question)
    {
        streams.Error.Write($"{question} > ");
        streams.Error.Flush();
        return streams.Input.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
