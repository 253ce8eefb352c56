using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Tells which tellings can be one at all: those that share a key. Everything that shares keys, directly or by way of others, is one block and is merged by itself.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed class BlockKeys(NameKnowledge knowledge)
{
    /// <summary>The keys of a telling; none where it can be one with nothing.</summary>
    internal IEnumerable<string> Of(PartyTelling telling) => telling.Shape switch
    {
        TellingShape.Unnamed or TellingShape.OfficeOnly => [],
        TellingShape.Known when telling.Kind is PartyKind.Person => [IdKey(telling), .. OfPerson(telling)],
        TellingShape.Known when telling.Kind is PartyKind.State => [IdKey(telling)],
        TellingShape.Known => [IdKey(telling), .. OfBody(telling)],
        TellingShape.Body => OfBody(telling),
        _ => OfPerson(telling),
    };

    private static string IdKey(PartyTelling telling) => "id " + telling.GazetteerId;

    private static IEnumerable<string> OfBody(PartyTelling telling) =>
        telling.BodyKey.Length is 0 ? [] : telling.Initials.Append(telling.BodyKey).Select(name => "body " + name).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> OfPerson(PartyTelling telling)
    {
        if (telling.Person is { } name)
        {
            yield return "person " + name.Last;
            if (!name.IsLone && telling.Facts.States.Overlaps(knowledge.FamilyNameFirst))
            {
                yield return "person " + name.First;
            }
        }
    }
}
