namespace Demarche.Record.Merging.Kept;

/// <summary>An entry without what it holds.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What a person calls it; "" where it has no name.</param>
/// <param name="Weight">How many reports stand behind it.</param>
public sealed record MergedName(string Id, string Name, int Weight);
