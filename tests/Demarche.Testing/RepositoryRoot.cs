namespace Demarche.Testing;

/// <summary>Where the repository that the tests were built from stands.</summary>
public static class RepositoryRoot
{
    /// <summary>The nearest folder at or above the tests' own that holds Demarche.slnx.</summary>
    /// <returns>The full path.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Demarche.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Demarche.slnx; run the tests from their build folder.");
    }
}
