using System.Text;

namespace ImrRules.Reporting.Layouts;

/// <summary>Text that HTML shows as it is, between tags and within quoted attributes alike.</summary>
internal static class HtmlText
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.OneLine(text))
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }
        return escaped.ToString();
    }
}
