using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Frames;

/// <summary>Finds demands that are made by "must": "The government must stop the raids", said by somebody else. Who demands is whoever says it; "we must" asks nobody else.</summary>
internal sealed class DemandFinder(Predicates predicates, EventLexicon lexicon)
{
    /// <summary>The rule's name.</summary>
    internal const string Rule = "must";

    private static readonly EventSense Demand = new(PloverType.Request, null, null);

    private readonly Arguments _arguments = new(predicates, lexicon);

    /// <summary>The demands of a sentence, in order of their words.</summary>
    /// <param name="sentence">The sentence.</param>
    internal IEnumerable<EventFrame> Find(Sentence sentence)
    {
        var view = predicates.View;
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            if (view.Tags[word].PartOfSpeech is PartOfSpeech.Verb && predicates.AuxiliariesOf(word).Exists(auxiliary => view.Lower(auxiliary) is "must")
                && _arguments.DoersOf(word) is { Count: > 0 } subjects && !subjects.Exists(subject => view.Lower(subject) is "we" or "i"))
            {
                yield return new EventFrame(word, word, Demand, [], [subjects], Modality.Happened, Rule);
            }
        }
    }
}
