using System.Globalization;
using System.Reflection;

namespace Demarche.Record.Databases;

/// <summary>The migrations of one kind of database: the files of Migrations/KIND, numbered 0001, 0002 and so on; a number may be left out. A file that was released never changes.</summary>
internal sealed class MigrationFiles
{
    private static readonly Assembly Assembly = typeof(MigrationFiles).Assembly;

    private readonly List<MigrationStep> _steps;

    /// <summary>Reads the files.</summary>
    /// <param name="kind">The folder below Migrations.</param>
    internal MigrationFiles(string kind)
    {
        var prefix = $"Demarche.Record.Migrations.{kind}.";
        _steps =
        [
            .. Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new MigrationStep(long.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), Text(name))),
        ];
    }

    /// <summary>The schema that this program knows.</summary>
    internal long Latest => _steps[^1].Number;

    /// <summary>What brings an older record up to date, in order.</summary>
    /// <param name="schema">The record's schema; 0 for an empty database.</param>
    internal IReadOnlyList<MigrationStep> After(long schema) => [.. _steps.Where(step => step.Number > schema)];

    private static string Text(string file)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
