using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;
using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting;

/// <summary>
/// Writes determinations as JSON for programs: one object on one line that ends with a line feed. What is not known is null, what is empty an empty array;
/// the same determination gives the same bytes.
/// </summary>
public static class JsonReport
{
    /// <summary>The name of the layout, with its version; it changes where a field is renamed or removed, not where one is added.</summary>
    public const string Schema = "imr-evaluate/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the determinations of a case.</summary>
    /// <param name="determination">The determinations.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(FinalDetermination determination, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(determination);
        WriteLine(output, json => CaseJson.Write(json, determination));
    }

    /// <summary>Writes the determination of one item: what stands in <c>items</c> of a case.</summary>
    /// <param name="determination">The determination.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Determination determination, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(determination);
        WriteLine(output, json => ItemJson.Write(json, determination));
    }

    /// <summary>Writes a letter: one object on one line.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Letter letter, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(letter);
        WriteLine(output, json => LetterJson.Write(json, letter));
    }

    internal static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        output.Write(WithNothingHidden(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)));
        output.Write('\n');
    }

    /// <summary>What is invisible, or turns the direction of a line, as escapes: it is the same JSON, and a person who reads it is not misled.</summary>
    private static string WithNothingHidden(string json)
    {
        if (json.EnumerateRunes().All(VisibleText.IsSeen))
            return json;
        var escaped = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            if (VisibleText.IsSeen(rune))
                escaped.Append(rune.ToString());
            else
                Array.ForEach(rune.ToString().ToCharArray(), unit => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"));
        }
        return escaped.ToString();
    }
}
