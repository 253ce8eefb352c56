using Dapper;
using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Fills the tables that repeat a reading row by row; the database takes the rows from the JSON of the reading itself, so the two cannot differ.</summary>
internal static class SqliteFindingRows
{
    // Children before parents.
    private static readonly string[] Deletes =
    [
        "DELETE FROM block WHERE report = @id",
        "DELETE FROM mention WHERE report = @id",
        "DELETE FROM office WHERE report = @id",
        "DELETE FROM party WHERE report = @id",
        "DELETE FROM statement_span WHERE report = @id",
        "DELETE FROM statement WHERE report = @id",
        "DELETE FROM time_expression WHERE report = @id",
        "DELETE FROM diagnostic WHERE report = @id",
    ];

    // Parents before children.
    private static readonly string[] Inserts =
    [
        """
        INSERT INTO block (report, number, role, start_offset, end_offset)
        SELECT @id, b.key, b.value ->> 0, b.value ->> 1, b.value ->> 2
        FROM json_each(@blocks) AS b
        """,
        """
        INSERT INTO party (report, number, id, name, name_key, kind, code, iso, gazetteer_id)
        SELECT r.report, p.key, p.value ->> 'id', p.value ->> 'name', name_key(p.value ->> 'name'), p.value ->> 'kind',
               p.value ->> 'code', p.value ->> 'iso', p.value ->> 'gazetteerId'
        FROM reading AS r, json_each(r.findings, '$.parties') AS p
        WHERE r.report = @id
        """,
        """
        INSERT INTO mention (report, party, number, id, form, evidence_start, evidence_end, confidence)
        SELECT r.report, p.key, m.key, m.value ->> 'id', m.value ->> 'form', m.value ->> 'start', m.value ->> 'end', m.value ->> 'confidence'
        FROM reading AS r, json_each(r.findings, '$.parties') AS p, json_each(p.value, '$.mentions') AS m
        WHERE r.report = @id
        """,
        """
        INSERT INTO office (report, party, number, id, title, held_for, from_day, to_day, evidence_start, evidence_end, confidence)
        SELECT r.report, p.key, o.key, o.value ->> 'id', o.value ->> 'title', o.value ->> 'of', o.value ->> 'from', o.value ->> 'to',
               o.value ->> '$.evidence.start', o.value ->> '$.evidence.end', o.value ->> 'confidence'
        FROM reading AS r, json_each(r.findings, '$.parties') AS p, json_each(p.value, '$.offices') AS o
        WHERE r.report = @id
        """,
        """
        INSERT INTO statement (report, number, id, source_start, source_end, source_party, manner, sourcing, seniority, affiliation,
                               act, addressee, evidence_start, evidence_end, confidence)
        SELECT r.report, s.key, s.value ->> 'id', s.value ->> '$.source.start', s.value ->> '$.source.end', s.value ->> '$.source.party',
               s.value ->> 'manner', s.value ->> '$.sourcing.kind', s.value ->> '$.sourcing.seniority', s.value ->> '$.sourcing.affiliation',
               s.value ->> 'act', s.value ->> 'addressee',
               s.value ->> '$.evidence.start', s.value ->> '$.evidence.end', s.value ->> 'confidence'
        FROM reading AS r, json_each(r.findings, '$.statements') AS s
        WHERE r.report = @id
        """,
        """
        INSERT INTO statement_span (report, statement, part, number, start_offset, end_offset)
        SELECT r.report, s.key, part.column1, span.key, span.value ->> 'start', span.value ->> 'end'
        FROM reading AS r, json_each(r.findings, '$.statements') AS s, (VALUES ('cue'), ('content')) AS part,
             json_each(s.value, '$.' || part.column1) AS span
        WHERE r.report = @id
        """,
        """
        INSERT INTO time_expression (report, number, type, value, from_day, to_day, evidence_start, evidence_end)
        SELECT r.report, t.key, t.value ->> 'type', t.value ->> 'value', t.value ->> 'from', t.value ->> 'to', t.value ->> 'start', t.value ->> 'end'
        FROM reading AS r, json_each(r.findings, '$.times') AS t
        WHERE r.report = @id
        """,
        """
        INSERT INTO diagnostic (report, number, severity, code, message, evidence_start, evidence_end)
        SELECT r.report, d.key, d.value ->> 'severity', d.value ->> 'code', d.value ->> 'message', d.value ->> 'start', d.value ->> 'end'
        FROM reading AS r, json_each(r.findings, '$.diagnostics') AS d
        WHERE r.report = @id
        """,
    ];

    internal static void Delete(SqliteConnection connection, long id)
    {
        foreach (var delete in Deletes)
        {
            connection.Execute(delete, new { id });
        }
    }

    internal static void Insert(SqliteConnection connection, long id, string blocks)
    {
        foreach (var insert in Inserts)
        {
            connection.Execute(insert, new { id, blocks });
        }
    }
}
