using System.Security.Cryptography;
using System.Text;
using Demarche.Record.Adding;
using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Functions that migrations call.</summary>
internal static class SqliteFunctions
{
    internal static void Add(SqliteConnection connection)
    {
        connection.CreateFunction<string, byte[]>("packed", static json => FindingsPack.Pack(Encoding.UTF8.GetBytes(json)), isDeterministic: true);
        connection.CreateFunction<string, byte[]>("sha256", static text => SHA256.HashData(Encoding.UTF8.GetBytes(text)), isDeterministic: true);
        connection.CreateFunction<string, string, byte[]?>(
            "evidence_hash", static (text, json) => EvidenceHash.Of(text, Encoding.UTF8.GetBytes(json)), isDeterministic: true);
    }
}
