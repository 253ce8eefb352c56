namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>Cuts class names and ids into the words they are made of.</summary>
internal static class NameWords
{
    /// <summary>Cuts at anything but letters and digits, and before a capital that follows a small letter.</summary>
    /// <param name="name">For example "mostRead__list-item".</param>
    /// <returns>The words in lower case: "most", "read", "list", "item".</returns>
    internal static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 0; index <= name.Length; index++)
        {
            var ends = index == name.Length || !char.IsAsciiLetterOrDigit(name[index]);
            var turns = !ends && index > start && char.IsAsciiLetterUpper(name[index]) && char.IsAsciiLetterLower(name[index - 1]);
            if (!ends && !turns)
            {
                continue;
            }

            if (index > start)
            {
                words.Add(name[start..index].ToLowerInvariant());
            }

            start = ends ? index + 1 : index;
        }

        return words;
    }
}
