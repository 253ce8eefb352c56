using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Freezing;
using Demarche.Record.Meaning;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Models;
using Demarche.Record.Origins;
using NodaTime;

namespace Demarche.Record;

/// <summary>
/// A record, wherever it is kept; <see cref="Records"/> opens it. Whatever was added is there after a kill or a power failure, and nothing of a
/// batch that was not finished is. Any number of processes may read while one writes; one object is used by one thread at a time.
/// </summary>
public interface IRecord : IDisposable
{
    /// <summary>Where the record is kept, as a person may be shown it: without a password.</summary>
    string Location { get; }

    /// <summary>
    /// Adds reports with what was read from them, all in one transaction. Adding again changes nothing, and what the record holds in the end
    /// does not depend on the order or on how reports are batched. A report whose captures now say another day or other blocks than it was
    /// read with, or that was read by another version of the reader, is read again.
    /// </summary>
    /// <param name="batch">Reports, perhaps with what was read from them; some may share a text.</param>
    /// <param name="reader">The reader that read them, for reading again.</param>
    /// <param name="at">What time it is, for the log.</param>
    /// <returns>What was new.</returns>
    /// <exception cref="RecordException">The record cannot be written; nothing of the batch is in it.</exception>
    AddedCounts Add(IEnumerable<IncomingReport> batch, Reader reader, Instant at);

    /// <inheritdoc cref="Add(IEnumerable{IncomingReport}, Reader, Instant)"/>
    AddedCounts Add(IEnumerable<ReportFindings> batch, Reader reader, Instant at) =>
        Add(batch.Select(findings => new IncomingReport(findings.Report, findings)), reader, at);

    /// <summary>The reports that a reader of the same version has read: adding them needs no findings.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>Their ids.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlySet<ReportId> ReportsReadBy(Reader reader);

    /// <summary>
    /// Reads reports with their findings, one at a time, by day of publication (unknown last), then by report id. What others write meanwhile
    /// is not seen.
    /// </summary>
    /// <param name="filter">Which reports.</param>
    /// <returns>Findings of each report; each has every capture.</returns>
    /// <exception cref="RecordException">The record cannot be read, or the filter's words hold no word.</exception>
    IEnumerable<ReportFindings> Read(RecordFilter filter);

    /// <summary>Writes every report as JSON Lines, ordered by report id. Records with the same reports and captures give the same bytes.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="cancellation">Ends the export between two lines.</param>
    /// <returns>How many lines were written.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    int Export(Stream output, CancellationToken cancellation = default);

    /// <summary>Reads the log from its first entry on.</summary>
    /// <returns>The entries in the order they were made.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IEnumerable<LogEntry> Log();

    /// <summary>Where the machine that added a report had it last: the path of a file, as it was named then.</summary>
    /// <param name="report">A report of the record.</param>
    /// <returns>The path, or the capture's name where no path was told; null where the report is not in the record.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    string? PlaceOf(ReportId report);

    /// <summary>Finds the other reports that were seen at an address of this one: versions of one story.</summary>
    /// <param name="report">A report of the record.</param>
    /// <returns>Ids of the others, in order; none where there is no other version.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<ReportId> VersionsOf(ReportId report);

    /// <summary>The reports of the record by origin: reports that are copies of each other, in whole or in part, are of one. Independence of origins is not proven.</summary>
    /// <returns>Every origin, ordered by its id; reports that were added before reports were compared are alone until the next are added.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<ReportOrigin> Origins();

    /// <summary>The reports that a report is a copy of, in whole or in part, or that are copies of it.</summary>
    /// <param name="report">A report of the record.</param>
    /// <returns>Links with what the two have in common, ordered by their ids; none where it has no copies.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<CopyLink> CopiesOf(ReportId report);

    /// <summary>What a program remembered under a name. Notes are no part of what the record says, nor of its export.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The note, or null where there is none.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    string? Note(string name);

    /// <summary>Remembers something under a name, in place of what was remembered there before.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The note.</param>
    /// <exception cref="RecordException">The record cannot be written; the note before is still there.</exception>
    void KeepNote(string name, string value);

    /// <summary>Adds decisions to the log of what people decided, all in one transaction. One that is there already is not added again.</summary>
    /// <param name="decisions">The decisions; they need not be about reports that the record holds.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="RecordException">The record cannot be written; none of the decisions is in it.</exception>
    int Decide(IReadOnlyCollection<Decision> decisions);

    /// <summary>Reads what people decided.</summary>
    /// <returns>Every decision there is.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    DecisionLog Decisions();

    /// <summary>Adds entries to the logs of conflict models, all in one transaction. One that is there already is not added again.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="RecordException">The record cannot be written; none of the entries is in it.</exception>
    int AddModelEntries(IReadOnlyCollection<ModelEntry> entries);

    /// <summary>Reads what people did to conflict models.</summary>
    /// <returns>Every entry of every model, by moment, then by id.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<ModelEntry> ModelEntries();

    /// <summary>Finds reports by the beginning of their hash.</summary>
    /// <param name="digits">The first hexadecimal digits, with or without "sha256:" before them.</param>
    /// <returns>The reports, in order.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<ReportId> ReportsStarting(string digits);

    /// <summary>Lists reports, without reading what they hold.</summary>
    /// <param name="query">Which, and which part of the list.</param>
    /// <returns>That part, and how many there are.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    ReportPage List(ReportQuery query);

    /// <summary>Reads one report with its findings.</summary>
    /// <param name="report">Which.</param>
    /// <returns>Its findings; null where the record does not hold it.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    ReportFindings? Find(ReportId report);

    /// <summary>Counts what the record holds.</summary>
    /// <returns>The counts.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    RecordCounts Count();

    /// <summary>Tells what the record is and holds.</summary>
    /// <returns>The figures.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    RecordInfo Info();

    /// <summary>
    /// Proves what the record holds: every text and every reading has its hash, every piece of evidence still is the words it was read from, every
    /// reference leads somewhere, and what is worked out from others agrees with them. What others write meanwhile is not seen.
    /// </summary>
    /// <returns>What is wrong, as it is found; nothing where all is well.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IEnumerable<RecordBreach> Check();

    /// <summary>Gives room that is no longer needed back to the disk. Nobody else can write meanwhile.</summary>
    /// <exception cref="RecordException">The record is in use, or there is no room to work in.</exception>
    void Compact();

    /// <summary>Copies all that the record holds into a record that holds nothing, wherever that is kept. What others write meanwhile is not copied.</summary>
    /// <param name="target">A record opened by <see cref="Records.OpenForCopy"/>.</param>
    /// <param name="cancellation">Ends the copy; the target then holds nothing.</param>
    /// <exception cref="RecordException">One cannot be read or the other not be written, or the target holds something.</exception>
    void CopyTo(IRecord target, CancellationToken cancellation = default);

    /// <summary>What the reports come to, merged, as the record keeps it to answer questions.</summary>
    IMergedEntries Merged { get; }

    /// <summary>Versions of the readers that read the reports: more than one where some are still to be read again.</summary>
    /// <returns>The versions, in order.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<string> ReaderVersions();

    /// <summary>Keeps a frozen version; <see cref="Freezer"/> makes it.</summary>
    /// <param name="version">The version.</param>
    /// <param name="stamp">The record's <see cref="IMergedEntries.CurrentStamp"/> when it was begun.</param>
    /// <param name="at">What time it is.</param>
    /// <exception cref="RecordException">There is one of this name, the record was added to since, or it cannot be written.</exception>
    void KeepFrozen(FrozenVersion version, string stamp, Instant at);

    /// <summary>The frozen versions.</summary>
    /// <returns>The versions, in the order they were made.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<FrozenVersion> FrozenVersions();

    /// <summary>The sentences as vectors, to find them by meaning.</summary>
    ISentenceVectors Meaning { get; }
}
