using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>What finding and reading input files says, with its numbers.</summary>
internal static class IngestMessages
{
    internal static Rejection Missing(string path) =>
        new(path, "DEM301", "There is no such file or folder; check the path.");

    internal static Rejection Unreadable(string path, string why) =>
        new(path, "DEM302", $"It cannot be read ({why.TrimEnd('.')}); check its permissions and try again.");

    internal static Rejection CompanionFolder(string path) =>
        new(path, "DEM303", "The folder holds the pictures and frames of a saved page, not stories; name a file in it to read that file.");

    internal static Rejection RecordItself(string path) =>
        new(path, "DEM304", "The file belongs to the record that is written to; it is not read as a page.");

    internal static Rejection Hidden(string path) =>
        new(path, "DEM305", "Hidden files and folders are passed over; name it to read it.");

    internal static Rejection OtherFormat(string path) =>
        new(path, "DEM306", "Its name ends in none of the endings that pages have; name the file to read it all the same.");

    internal static Rejection Fault(string name, Exception fault) =>
        new(name, "DEM308", $"The program has a fault that shows on this page ({fault.GetType().Name}: {fault.Message.TrimEnd('.')}); it was passed over, please report it.");

    internal static Rejection LinkedFolder(string path) =>
        new(path, "DEM307", "Links to folders are not followed; name the link to read what it leads to.");
}
