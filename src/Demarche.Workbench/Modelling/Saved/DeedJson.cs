using System.Text;
using System.Text.Json;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Models;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>Writes deeds as JSON and reads them back.</summary>
internal static class DeedJson
{
    /// <summary>Writes a deed.</summary>
    internal static string Write(ModelDeed deed) => Encoding.UTF8.GetString(MergedJson.Write(deed));

    /// <summary>Reads the deed of an entry.</summary>
    /// <exception cref="ModellingException">DEM910: it cannot be read.</exception>
    internal static ModelDeed Read(ModelEntry entry)
    {
        try
        {
            return MergedJson.Read<ModelDeed>(Encoding.UTF8.GetBytes(entry.Content));
        }
        catch (JsonException wrong)
        {
            throw ModellingException.Unreadable(entry.Id, wrong);
        }
    }
}
