using System.Text;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Testing.Hostile;

/// <summary>Reads pages of a hostile series from bytes to findings.</summary>
/// <param name="reader">The reader.</param>
/// <param name="stories">The series.</param>
public sealed class HostileReading(Reader reader, HostileStories stories)
{
    private readonly PageReader _pages = new(new PageOptions());

    /// <summary>Reads one page.</summary>
    /// <param name="number">Its number in the series.</param>
    /// <returns>What breaks the contract, one sentence a breach, with what was thrown among it; none where all is well.</returns>
    public IEnumerable<string> Breaches(int number)
    {
        var text = stories.Text(number);
        try
        {
            return Read(number, text) is { } findings ? [.. FindingsContract.Breaches(findings)] : [];
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return [$"threw {thrown}"];
        }
    }

    private ReportFindings? Read(int number, string text)
    {
        var page = new Page($"{number}", HostileStories.IsMarkup(text) ? PageFormat.Html : PageFormat.Text, Encoding.UTF8.GetBytes(text))
        {
            Facts = new PageFacts { Published = HostileStories.Published(number) is { } day ? new PublicationTime(day) : null },
        };
        if (_pages.Read(page).Report is not { } report)
        {
            return null;
        }

        var findings = reader.Read(report);
        FindingsJson.Write(Stream.Null, findings);
        return findings;
    }
}
