namespace Demarche.Reading.Pages;

/// <summary>Tells the folders in which browsers put the pictures, styles and frames of a saved page.</summary>
public static class CompanionFolders
{
    // Browsers name the folder in the language of the system.
    private static readonly string[] Endings =
        ["_files", ".files", "_fichiers", "-Dateien", "_archivos", "_arquivos", "_file", "_bestanden", "_pliki", "_soubory", "_filer", "_tiedostot", "_dosyalar", "_fajlovi", "_elemei"];

    /// <summary>Whether a file belongs to a saved page and is no page of its own.</summary>
    /// <param name="path">A relative or absolute path of a file, with either kind of stroke.</param>
    /// <returns>True where one of its folders is named as browsers name them.</returns>
    public static bool IsCompanion(string path)
    {
        var folders = path.Split('/', '\\');
        return folders.Take(folders.Length - 1).Any(folder => Array.Exists(Endings, ending => folder.Length > ending.Length && folder.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }
}
