using Demarche.Reading.Coreference;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Words;
using Demarche.Reading.Places;

namespace Demarche.Reading.Parties;

/// <summary>What is known before a report is read. Loaded once, then only read, by any number of threads.</summary>
/// <param name="Gazetteer">The parties known beforehand.</param>
/// <param name="Words">Word classes.</param>
/// <param name="Titles">Offices and titles.</param>
/// <param name="FirstNames">First names.</param>
/// <param name="Nouns">What common nouns stand for.</param>
/// <param name="Places">Cities and regions with their country.</param>
internal sealed record PartyKnowledge(Gazetteer Gazetteer, WordLists Words, TitleWords Titles, FirstNames FirstNames, CoreferenceLexicon Nouns, PlaceTable Places)
{
    /// <summary>Reads every data file.</summary>
    /// <returns>The knowledge.</returns>
    internal static PartyKnowledge Load() => new(Gazetteer.Load(), WordLists.Load(), TitleWords.Load(), FirstNames.Load(), CoreferenceLexicon.Load(), PlaceTable.Load());
}
