using System.Data.Common;
using Dapper;
using Demarche.Record.Tables;

namespace Demarche.Record.Databases;

/// <summary>
/// A record in a SQL database. What is the same in every database is here, with SQL that each of them understands; what differs is what a derived
/// class gives.
/// </summary>
/// <param name="connection">An open connection.</param>
/// <param name="location">Where the record is kept, as a person may be shown it.</param>
internal abstract partial class DatabaseRecord(DbConnection connection, string location) : IRecord
{
    /// <inheritdoc/>
    public string Location => location;

    /// <summary>The connection.</summary>
    protected DbConnection Connection => connection;

    /// <inheritdoc/>
    public virtual void Dispose() => connection.Dispose();

    /// <inheritdoc/>
    public RecordCounts Count()
    {
        const string Query = """
            SELECT (SELECT count(*) FROM report) AS Reports,
                   (SELECT count(*) FROM capture) AS Captures,
                   (SELECT CAST(coalesce(sum(statements), 0) AS bigint) FROM reading) AS Statements
            """;
        return Guard(() => connection.QuerySingle<RecordCounts>(Query));
    }

    /// <summary>Begins a transaction in which nobody else writes; what was written before is seen.</summary>
    internal abstract DbTransaction BeginWriting();

    /// <summary>Begins a transaction that does not see what others write meanwhile.</summary>
    internal abstract DbTransaction BeginReading();

    /// <summary>Writes rows within a transaction.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Rows with a value (string, long, double, bytes or null) for each column.</param>
    internal abstract void Insert(RecordTable table, IEnumerable<object?[]> rows);

    /// <summary>Reads rows within a transaction, as <see cref="Insert"/> takes them.</summary>
    /// <param name="table">The table.</param>
    internal abstract IEnumerable<object?[]> Rows(RecordTable table);

    /// <summary>Puts texts into the word index within a transaction.</summary>
    /// <param name="texts">Numbers of reports, and what <see cref="IndexedText"/> made of their texts.</param>
    internal abstract void Index(IEnumerable<(long Report, string Words)> texts);

    /// <summary>What the word index takes for a text.</summary>
    internal abstract string IndexedText(string text);

    /// <summary>The condition that a column equals one of the values of a list parameter, without the column.</summary>
    protected abstract string AnyOf(string parameter);

    /// <summary>The condition that a column equals one of the numbers of the parameter that <see cref="Many"/> made, without the column.</summary>
    protected abstract string AnyOfMany(string parameter);

    /// <summary>Thousands of numbers as one parameter.</summary>
    protected abstract object Many(long[] numbers);

    /// <summary>A condition on report r that is true where its text holds all words of the parameter Words.</summary>
    protected abstract string HoldsWords { get; }

    /// <summary>A query for the numbers of the reports in the word index.</summary>
    protected abstract string IndexedReports { get; }

    /// <summary>Turns what a person typed into the parameter Words, or null where there is no word in it.</summary>
    protected abstract object? WordsOf(string typed);

    /// <summary>A condition on report r that is true where its text holds words with all the beginnings of the parameter Starts.</summary>
    protected abstract string HoldsStarts { get; }

    /// <summary>Turns beginnings of words into the parameter Starts.</summary>
    protected abstract object StartsOf(IReadOnlyCollection<string> starts);

    /// <summary>A text as a column takes it.</summary>
    internal virtual string Stored(string text) => text;

    /// <summary>The text of a column as it was before it was stored.</summary>
    internal virtual string Restored(string stored) => stored;

    /// <summary>Turns what the database reports into a message for a person, or null where it is a fault of the program.</summary>
    protected abstract RecordException? Translate(Exception failure);

    /// <summary>Runs work with the database's failures turned into messages.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException && Translate(failure) is not null)
        {
            throw Translate(failure)!;
        }
    }

    /// <summary>Guards every step of an enumeration.</summary>
    internal IEnumerable<T> Guard<T>(IEnumerable<T> rows)
    {
        using var steps = Guard(rows.GetEnumerator);
        while (Guard(steps.MoveNext))
        {
            yield return steps.Current;
        }
    }
}
