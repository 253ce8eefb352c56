using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Syntax;

/// <summary>The sentences of a story's body that are read by their trees.</summary>
internal static class BodySentences
{
    // More words are no prose but a list or a table; searches within a sentence stay short without them.
    private const int Longest = 400;

    /// <summary>The sentences, in order of text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="view">Its words and trees.</param>
    internal static IEnumerable<Sentence> Of(Document document, SyntaxView view)
    {
        var isBody = ParagraphReader.BodyOf(document);
        return view.Sentences.Where(sentence => sentence.WordCount <= Longest && isBody(document.Passages[sentence.Passage]));
    }
}
