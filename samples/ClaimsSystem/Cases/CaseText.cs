using System.Text;
using ClaimsSystem.Problems;
using ImrRules.Cases;
using ImrRules.Hosting;

namespace ClaimsSystem.Cases;

/// <summary>Reads what callers send: bodies, and case files in them.</summary>
internal sealed class CaseText(GuidelineStore guidelines)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The body as text; the server refuses one that is larger than configured.</summary>
    public static async Task<string> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        try
        {
            return Utf8.GetString(body.GetBuffer(), 0, (int)body.Length);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "the body is not UTF-8");
        }
    }

    public CaseReading Read(string text) => new CaseReader(guidelines.Current.Library.Vocabulary).Read("case.json", text);

    /// <summary>The case with remarks on it, for a caller who has just sent it.</summary>
    public CaseReading ReadSent(string text)
    {
        var reading = Read(text);
        return reading.Case is not null ? reading : throw new RefusedException(StatusCodes.Status400BadRequest, "the case has mistakes; nothing was kept", Mistake.Of(reading.Diagnostics));
    }
}
