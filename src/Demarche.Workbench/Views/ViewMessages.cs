using Demarche.Record;

namespace Demarche.Workbench.Views;

/// <summary>What views say when something goes wrong, with their numbers.</summary>
internal static class ViewMessages
{
    internal static RecordException NoSuchParty(string id) =>
        new("DEM391", $"The record holds no party {id}; it may have been merged with another: look it up by its name.");

    internal static RecordException NothingLeft(string name) =>
        new("DEM392", $"{name} cannot be parted so: choose some of its names, and leave at least one.");
}
