namespace Demarche.Workbench.Conflicts;

/// <summary>The formats a conflict model can be read from and written to.</summary>
public enum ModelFormat
{
    /// <summary>Our own, <c>*.conflict.yaml</c>.</summary>
    Yaml,

    /// <summary>That of GMCR+, <c>*.gmcr</c>.</summary>
    Gmcr,

    /// <summary>A published case, <c>*.json</c>; it can be read only.</summary>
    Case,
}
