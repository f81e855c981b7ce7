namespace ImrRules.Diagnostics;

/// <summary>How much a finding matters. An error keeps a library or a case from being loaded; the others do not.</summary>
public enum DiagnosticLevel
{
    /// <summary>Nothing is loaded until it is mended.</summary>
    Error,

    /// <summary>Loaded, but probably not what its author meant.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,
}
