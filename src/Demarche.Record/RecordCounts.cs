namespace Demarche.Record;

/// <summary>How much a record holds.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Captures">Captures of them.</param>
/// <param name="Statements">Statements in them.</param>
public readonly record struct RecordCounts(long Reports, long Captures, long Statements);
