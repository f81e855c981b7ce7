using System.Text;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>Lays out a report: paragraphs and labelled lines, wrapped. Text of a case can hold any character; none moves a terminal's cursor.</summary>
internal sealed class ReportPage(TextWriter output)
{
    public const int Width = 100;

    /// <summary>Where the lines of an item begin.</summary>
    public const int Indent = 3;

    private const int LabelWidth = 14;

    public void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }

    public void Paragraph(string text, int indent = 0) => Hanging(new string(' ', indent), text);

    /// <summary>A label with its lines beside it; nothing where there are none.</summary>
    public void Labelled(string label, IEnumerable<string> lines)
    {
        var lead = new string(' ', Indent) + label.PadRight(LabelWidth);
        foreach (var line in lines)
        {
            Hanging(lead, line);
            lead = new string(' ', Indent + LabelWidth);
        }
    }

    /// <summary>A label, a column, and a text behind both.</summary>
    public void LabelledState(string label, string column, string text) => Hanging(new string(' ', Indent) + label.PadRight(LabelWidth) + column, text);

    /// <summary>Writes a text behind its lead, further lines below the text's first word.</summary>
    public void Hanging(string lead, string text)
    {
        var line = new StringBuilder(lead);
        var isFirst = true;
        foreach (var word in VisibleText.Words(text))
        {
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', lead.Length);
                isFirst = true;
            }
            line.Append(isFirst ? "" : " ").Append(word);
            isFirst = false;
        }
        Line(line.ToString().TrimEnd());
    }
}
