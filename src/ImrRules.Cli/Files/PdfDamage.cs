using UglyToad.PdfPig.Logging;

namespace ImrRules.Cli.Files;

/// <summary>Hears whether the reader of a PDF goes on without something that it could not read. What it says is not repeated: it may quote the file.</summary>
internal sealed class PdfDamage : ILog
{
    /// <summary>True where something was left out.</summary>
    public bool IsMet { get; private set; }

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message)
    {
    }

    public void Error(string message) => IsMet = true;

    public void Error(string message, Exception ex) => IsMet = true;
}
