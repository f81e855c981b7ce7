using ClaimsSystem.Problems;
using ImrRules.Evaluation;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;

namespace ClaimsSystem.Cases;

/// <summary>A format in which determinations and letters are written.</summary>
/// <param name="Name">As a caller asks for it: <c>?format=html</c>.</param>
/// <param name="ContentType">As it is sent.</param>
/// <param name="Determination">Writes a determination.</param>
/// <param name="Letter">Writes a letter.</param>
internal sealed record WrittenFormat(string Name, string ContentType, Action<FinalDetermination, TextWriter> Determination, Action<Letter, TextWriter> Letter)
{
    public static IReadOnlyList<WrittenFormat> All { get; } =
    [
        new("json", "application/json", JsonReport.Write, JsonReport.Write),
        new("text", "text/plain; charset=utf-8", TextReport.Write, TextReport.Write),
        new("markdown", "text/markdown; charset=utf-8", MarkdownReport.Write, MarkdownReport.Write),
        new("html", "text/html; charset=utf-8", HtmlReport.Write, HtmlReport.Write),
    ];

    /// <summary>The format of this name; JSON where none is named.</summary>
    public static WrittenFormat Of(string? name) =>
        All.FirstOrDefault(format => format.Name == (name ?? "json")) ?? throw new RefusedException(StatusCodes.Status400BadRequest, $"format is one of {string.Join(", ", All.Select(format => format.Name))}");

    public string Write(FinalDetermination determination) => Written(output => Determination(determination, output));

    public string Write(Letter letter) => Written(output => Letter(letter, output));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
