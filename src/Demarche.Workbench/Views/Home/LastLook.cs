using Demarche.Record;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Views.Home;

/// <summary>Remembers in a record up to which publication day somebody has seen it. Looking twice without new reports moves nothing.</summary>
public static class LastLook
{
    private const char Between = ',';

    /// <summary>The last publication day that somebody had seen before the reports that are new to them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="last">The record's last publication day now.</param>
    /// <returns>The day; null on the first look.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static LocalDate? Before(IRecord record, string who, LocalDate? last)
    {
        var (before, seen) = Read(record, who);
        return seen is { } day && day != last ? day : before;
    }

    /// <summary>Remembers that somebody has seen the record as it is.</summary>
    /// <param name="record">The record.</param>
    /// <param name="who">Who looked.</param>
    /// <param name="last">The record's last publication day now.</param>
    /// <returns>Whether there was anything to remember.</returns>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    public static bool Keep(IRecord record, string who, LocalDate? last)
    {
        var (_, seen) = Read(record, who);
        if (last is null || last == seen)
        {
            return false;
        }

        record.KeepNote(NameOf(who), $"{Text(seen)}{Between}{Text(last)}");
        return true;
    }

    private static (LocalDate? Before, LocalDate? Seen) Read(IRecord record, string who) =>
        record.Note(NameOf(who))?.Split(Between) is [var before, var seen] ? (Day(before), Day(seen)) : (null, null);

    private static string NameOf(string who) => "workbench-look:" + who;

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;
}
