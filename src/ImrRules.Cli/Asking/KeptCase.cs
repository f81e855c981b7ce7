using System.Globalization;
using System.Text;
using ImrRules.Cases;

namespace ImrRules.Cli.Asking;

/// <summary>Writes the case of one request as a case file that can be evaluated again.</summary>
internal static class KeptCase
{
    public static string Of(CaseFile file)
    {
        var text = new StringBuilder();
        AddDay("injured", file.DateOfInjury, text);
        AddDay("requested", file.RequestDate, text);
        AddList("diagnoses", file.Diagnoses.Select(YamlWords.Of), text);
        text.Append("items:\n");
        foreach (var item in file.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - request: {YamlWords.Quoted(item.Request)}\n");
            if (item.Facts.Count > 0)
                text.Append("    facts:\n");
            foreach (var answered in item.Facts)
                text.Append(CultureInfo.InvariantCulture, $"      {YamlWords.Of(answered)}\n");
        }
        return text.ToString();
    }

    private static void AddDay(string key, DateOnly? day, StringBuilder text)
    {
        if (day is { } known)
            text.Append(CultureInfo.InvariantCulture, $"{key}: {known:yyyy-MM-dd}\n");
    }

    private static void AddList(string key, IEnumerable<string> members, StringBuilder text)
    {
        var lines = string.Concat(members.Select(member => $"  - {member}\n"));
        if (lines.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"{key}:\n{lines}");
    }
}
