namespace Demarche.Conflict.Model;

/// <summary>Which way an option may change.</summary>
public enum PermittedDirection
{
    /// <summary>It may be taken and given up.</summary>
    Both,

    /// <summary>It may be taken, never given up (no to yes).</summary>
    Forward,

    /// <summary>It may be given up, never taken (yes to no).</summary>
    Back,

    /// <summary>It never changes.</summary>
    None,
}
