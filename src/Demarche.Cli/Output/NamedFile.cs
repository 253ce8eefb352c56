using Demarche.Cli.Hosting;

namespace Demarche.Cli.Output;

/// <summary>Opens the files that a command is told to read or write.</summary>
internal static class NamedFile
{
    /// <summary>Makes a file, or empties the one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its stream; the caller closes it.</returns>
    /// <exception cref="CommandException">It cannot be written.</exception>
    internal static FileStream Create(string path) =>
        Open(path, FileMode.Create, FileAccess.Write, "written; check that its folder exists and that you may write there");

    /// <summary>Opens a file to read.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its stream; the caller closes it.</returns>
    /// <exception cref="CommandException">It cannot be read.</exception>
    internal static FileStream Read(string path) =>
        Open(path, FileMode.Open, FileAccess.Read, "read; check that it is there and that you may read it");

    /// <summary>Makes a folder where there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>Its path.</returns>
    /// <exception cref="CommandException">It cannot be made.</exception>
    internal static string Folder(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{path} cannot be made a folder; check that no file has that name and that you may write there.", exception);
        }
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access, string advice)
    {
        try
        {
            return new FileStream(path, mode, access);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{path} cannot be {advice}.", exception);
        }
    }
}
