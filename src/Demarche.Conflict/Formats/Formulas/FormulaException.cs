namespace Demarche.Conflict.Formats.Formulas;

/// <summary>A statement cannot be read; caught where it is read.</summary>
internal sealed class FormulaException : Exception
{
    public FormulaException()
    {
    }

    public FormulaException(string message)
        : base(message)
    {
    }

    public FormulaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal FormulaException(string message, int offset)
        : base(message) => Offset = offset;

    /// <summary>Where in the statement, counted from 0.</summary>
    internal int Offset { get; }
}
