using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Freezing;

/// <summary>What a record said at a moment that somebody gave a name. It can be cited by name and hash, and never changes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Day">The day it is dated with.</param>
/// <param name="Reports">The reports, in order of id.</param>
/// <param name="Decisions">Ids of the decisions, in order.</param>
/// <param name="Readers">Versions of the readers that read the reports, in order; the version of the language model is part of each.</param>
/// <param name="Captures">How many captures the reports have.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Retracted">How many of the reports were retracted.</param>
public sealed record FrozenVersion(
    string Name,
    LocalDate Day,
    ImmutableArray<FrozenReport> Reports,
    ImmutableArray<string> Decisions,
    ImmutableArray<string> Readers,
    long Captures,
    long Statements,
    int Retracted)
{
    /// <summary>"sha256:" and the hash of all the rest but the name. Records that say the same on the same day have the same, wherever they are kept.</summary>
    public string Hash
    {
        get
        {
            var text = new StringBuilder("demarche frozen version 1\n").Append(LocalDatePattern.Iso.Format(Day)).Append('\n');
            Reports.Aggregate(text, static (text, report) => text.Append(report.Report.Value).Append(' ').Append(report.Hash).Append('\n'));
            Decisions.Aggregate(text, static (text, decision) => text.Append(decision).Append('\n'));
            Readers.Aggregate(text, static (text, reader) => text.Append(reader).Append('\n'));
            return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}
