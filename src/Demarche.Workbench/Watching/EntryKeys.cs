using System.Security.Cryptography;
using System.Text;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Watching;

/// <summary>Tells entries of a feed apart, and versions of an entry.</summary>
internal static class EntryKeys
{
    private const int Digits = 24;

    /// <summary>The key of an entry: what the feed calls it, else its link, else its title.</summary>
    internal static string KeyOf(FeedEntry entry) => Hash(entry.Id ?? entry.Facts.Url ?? entry.Facts.Title ?? "");

    /// <summary>The stamp of a version: another link, title, day or text is another version.</summary>
    internal static string StampOf(FeedEntry entry)
    {
        var text = entry.FullText is { } page ? Convert.ToHexStringLower(SHA256.HashData(page.Content.Span)) : "";
        return Hash(string.Join('\n', entry.Facts.Url, entry.Facts.Title, entry.Facts.Published, entry.Updated, text));
    }

    private static string Hash(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..Digits];
}
