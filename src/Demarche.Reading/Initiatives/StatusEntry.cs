using Demarche.Reading.Findings;

namespace Demarche.Reading.Initiatives;

/// <summary>A word that tells how far an initiative has come.</summary>
/// <param name="Word">Its lemma, with "_" and a particle where it has one.</param>
/// <param name="Place">Where it stands to the initiative.</param>
/// <param name="Status">What it tells.</param>
/// <param name="Kind">The only kind it holds for, or the only one it does not hold for, or null for all.</param>
/// <param name="Except">Whether <paramref name="Kind"/> is the one it does not hold for.</param>
internal sealed record StatusEntry(string Word, string Place, InitiativeStatus Status, InitiativeKind? Kind, bool Except)
{
    /// <summary>Reads an entry, such as "lift[sanctions]" or "conclude[-agreement]".</summary>
    internal static StatusEntry Of(string status, string place, string word)
    {
        var told = EnumNames.ValueOf<InitiativeStatus>(status);
        var bracket = word.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return new StatusEntry(word, place, told, null, false);
        }

        var except = word[bracket + 1] == '-';
        var kind = EnumNames.ValueOf<InitiativeKind>(word[(bracket + (except ? 2 : 1))..^1]);
        return new StatusEntry(word[..bracket], place, told, kind, except);
    }

    /// <summary>Whether it holds for initiatives of a kind.</summary>
    internal bool HoldsFor(InitiativeKind kind) => Kind is null || (Kind == kind) != Except;
}
