namespace Demarche.Reading.Places;

/// <summary>A place of the tables.</summary>
/// <param name="Name">Its common name in English.</param>
/// <param name="Iso">The code of its country, or null.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="IsWord">Whether the name is also a common word or a person's name, so that words beside it must tell that it is a place.</param>
internal sealed record PlaceEntry(string Name, string? Iso, double? Latitude, double? Longitude, bool IsWord)
{
    /// <summary>Whether it is a state, whose name mostly stands for a party.</summary>
    internal bool IsState { get; init; }
}
