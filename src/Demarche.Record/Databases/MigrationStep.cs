using System.Globalization;

namespace Demarche.Record.Databases;

/// <summary>A migration: SQL that brings a record from the schema before to this one.</summary>
/// <param name="Number">The schema it makes.</param>
/// <param name="Sql">What it does.</param>
internal sealed record MigrationStep(long Number, string Sql)
{
    /// <summary>What the log says of it.</summary>
    internal string Name => string.Create(CultureInfo.InvariantCulture, $"schema {Number}");
}
