using Demarche.Cli.Commands;
using Demarche.Workbench.Views;

namespace Demarche.Cli.Output;

/// <summary>Writes a brief in the form that was asked for.</summary>
internal static class BriefOutput
{
    /// <summary>Writes a brief.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="brief">The brief.</param>
    /// <param name="format">In what form.</param>
    internal static void Write(ResultTarget target, BriefView brief, BriefFormat format)
    {
        switch (format)
        {
            case BriefFormat.Json:
                BriefJson.Write(target.Stream, brief);
                break;
            case BriefFormat.Markdown:
                target.ToWriter(writer => BriefMarkdown.Write(writer, brief));
                break;
            case BriefFormat.Html:
                target.ToWriter(writer => BriefHtml.Write(writer, brief));
                break;
            default:
                target.ToConsole(console => ConsoleBrief.Write(console, brief));
                break;
        }
    }
}
