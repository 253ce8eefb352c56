namespace Demarche.Reading.Findings;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something is missing from the findings.</summary>
    Warning,
}
