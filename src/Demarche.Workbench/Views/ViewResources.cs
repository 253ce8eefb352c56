using System.Text;

namespace Demarche.Workbench.Views;

/// <summary>The files that views are made with.</summary>
internal static class ViewResources
{
    /// <summary>Reads a file that is part of the program.</summary>
    /// <param name="name">Its name in <c>Resources/</c>.</param>
    /// <returns>Its text, with "\n" at the ends of lines.</returns>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    internal static string Read(string name)
    {
        using var stream = typeof(ViewResources).Assembly.GetManifestResourceStream("Demarche.Workbench.Resources." + name)
            ?? throw new InvalidOperationException($"The program lacks its part {name}; install it again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
