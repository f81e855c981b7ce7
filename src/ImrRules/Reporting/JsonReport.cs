using System.Text.Encodings.Web;
using System.Text.Json;
using ImrRules.Evaluation;

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

    internal static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }
}
