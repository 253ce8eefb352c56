using Dapper;
using Demarche.Record.Reports;
using Npgsql;

namespace Demarche.Record.Postgres;

/// <summary>The word index: texts are folded to words without case and accents, so that the server's parser has nothing to decide.</summary>
internal static class PostgresWords
{
    // A tsvector may take 1 MB; a longer text stands in several rows.
    private const int PartLength = 200_000;

    /// <summary>A condition on report r that is true where its text holds every term of the parameter Words.</summary>
    internal const string HoldsWords = """
        r.id IN (
            SELECT s.report
            FROM unnest(@Words) WITH ORDINALITY AS term (words, number)
            JOIN report_search AS s ON s.words @@ phraseto_tsquery('simple', term.words)
            GROUP BY s.report
            HAVING count(DISTINCT term.number) = cardinality(@Words))
        """;

    /// <summary>A condition on report r that is true where its text holds words with every beginning of the parameter Starts.</summary>
    internal const string HoldsStarts = """
        r.id IN (
            SELECT s.report
            FROM unnest(@Starts) WITH ORDINALITY AS term (words, number)
            JOIN report_search AS s ON s.words @@ to_tsquery('simple', term.words || ':*')
            GROUP BY s.report
            HAVING count(DISTINCT term.number) = cardinality(@Starts))
        """;

    private const string Insert = """
        INSERT INTO report_search (report, part, words)
        SELECT text.report, text.part, to_tsvector('simple', text.words)
        FROM unnest(@reports, @parts, @words) AS text (report, part, words)
        """;

    internal static string Folded(string text) => NameKey.Of(SearchWords.Index(text));

    internal static string[]? Query(string typed) =>
        SearchWords.Terms(typed).Select(Folded).Where(term => term.Length > 0).ToArray() is { Length: > 0 } terms ? terms : null;

    internal static string[] StartsQuery(IEnumerable<string> starts) => [.. starts.Select(start => Folded(SearchWords.Plain(start)).Trim())];

    internal static void Index(NpgsqlConnection connection, IEnumerable<(long Report, string Words)> texts)
    {
        var parts = texts.SelectMany(text => Parts(text.Words).Select((words, number) => (text.Report, Number: number, Words: words))).ToList();
        connection.Execute(Insert, new
        {
            reports = parts.Select(part => part.Report).ToArray(),
            parts = parts.Select(part => part.Number).ToArray(),
            words = parts.Select(part => part.Words).ToArray(),
        });
    }

    private static IEnumerable<string> Parts(string words)
    {
        var start = 0;
        while (words.Length - start > PartLength)
        {
            var end = words.LastIndexOf(' ', start + PartLength, PartLength);
            end = end < 0 ? start + PartLength : end;
            yield return words[start..end];
            start = end;
        }

        yield return words[start..];
    }
}
