namespace Demarche.Reading.Events.Lexicon;

/// <summary>What an event word tells.</summary>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Mode">The PLOVER mode, or null.</param>
/// <param name="Cameo">The CAMEO code where it tells more, or null.</param>
internal sealed record EventSense(PloverType Type, string? Mode, string? Cameo)
{
    /// <summary>Reads "CONSULT phone 041", "-" for no mode.</summary>
    /// <param name="text">The type, mode and code with spaces between.</param>
    internal static EventSense Parse(string text)
    {
        var parts = text.Split(' ');
        return new EventSense(
            Enum.Parse<PloverType>(parts[0], ignoreCase: true),
            parts.Length > 1 && parts[1] is not "-" ? parts[1] : null,
            parts.Length > 2 ? parts[2] : null);
    }
}
