namespace Demarche.Reading.Statements;

/// <summary>In whose words the content of a statement is told.</summary>
public enum Manner
{
    /// <summary>All of it in quotation marks.</summary>
    Direct,

    /// <summary>None of it in quotation marks.</summary>
    Indirect,

    /// <summary>Some of it in quotation marks.</summary>
    Mixed,
}
