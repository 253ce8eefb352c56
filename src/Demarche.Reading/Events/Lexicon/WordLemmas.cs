using System.Collections.Frozen;
using Demarche.Language.Tags;
using Demarche.Reading.Phrases;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events.Lexicon;

/// <summary>
/// Lemmas of the words that a lexicon lists, from all forms of its verbs and nouns; those of other words from the language model. A listed
/// word is found whatever the model makes of a form it has not seen.
/// </summary>
internal sealed class WordLemmas
{
    private readonly FrozenDictionary<string, string> _verbs;
    private readonly FrozenDictionary<string, string> _nouns;

    /// <summary>Makes the table.</summary>
    /// <param name="verbs">Lemmas of verbs.</param>
    /// <param name="nouns">Lemmas of nouns.</param>
    internal WordLemmas(IEnumerable<string> verbs, IEnumerable<string> nouns)
    {
        _verbs = Table(verbs.SelectMany(verb => VerbForms.Default.Of(verb), (verb, form) => (form.Form, verb)));
        _nouns = Table(nouns.SelectMany(noun => new[] { (noun, noun), (Plural(noun), noun) }));
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="view">The document.</param>
    /// <param name="word">The word's index.</param>
    internal string Of(SyntaxView view, int word)
    {
        var form = view.Lower(word);
        var table = view.Tags[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux ? _verbs : _nouns;
        return table.GetValueOrDefault(form) ?? (view.Tags[word].PartOfSpeech is PartOfSpeech.Adj ? form : view.Lemmas[word]);
    }

    private static FrozenDictionary<string, string> Table(IEnumerable<(string Form, string Lemma)> forms) =>
        forms.GroupBy(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static string Plural(string noun) =>
        noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^2] + "en"
        : noun.EndsWith('y') && !noun.EndsWith("ey", StringComparison.Ordinal) && !noun.EndsWith("ay", StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith("sh", StringComparison.Ordinal) || noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
