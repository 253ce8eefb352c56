using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Naming;
using Demarche.Reading.Parties.Resolution;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Parties;

/// <summary>
/// Finds the parties of a report and where it speaks of them: names of a gazetteer, persons by title, first name or apposition,
/// organisations by their head words, unnamed sources, and later mentions by last name, acronym, office, noun or pronoun. Where a language
/// model has annotated the document, its names and coreference chains decide with the rules; without one the rules decide alone.
/// The data files are read when the first document comes.
/// </summary>
public sealed class PartyStage : IStage
{
    private readonly Lazy<PartyKnowledge> _knowledge = new(PartyKnowledge.Load);

    /// <inheritdoc/>
    public string Name => "parties";

    /// <inheritdoc/>
    public int Version => 3;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Party.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var lexemes = LexemeTable.Of(document.Text, document.Passages, document.Get(Sentence.Layer));
        var told = SyntaxView.Of(document) is { } view ? new ModelNames(lexemes, view) : null;
        var chains = document.Has(CoreferenceChain.Layer) ? ChainGuide.Of(document, lexemes) : null;
        var parties = Predict(lexemes, document.Passages, told, chains);
        document.Attach(Party.Layer, document.Has(TimeExpression.Layer) ? new OfficeTerms(document).Of(parties) : parties);
    }

    /// <summary>Finds the parties in passages of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="passages">The passages to read, in order.</param>
    /// <param name="sentences">Their sentences, in order.</param>
    /// <returns>The parties, in order of first mention.</returns>
    public ImmutableArray<Party> Predict(string text, ImmutableArray<TextSpan> passages, ImmutableArray<Sentence> sentences) =>
        Predict(LexemeTable.Of(text, passages, sentences), passages, null, null);

    private ImmutableArray<Party> Predict(LexemeTable lexemes, ImmutableArray<TextSpan> passages, ModelNames? told, ChainGuide? chains)
    {
        var knowledge = _knowledge.Value;
        var titles = new TitleFinder(knowledge).Find(lexemes);
        var scene = new PartyScene(knowledge, lexemes, titles, new NameFinder(knowledge, told).Find(lexemes, titles))
        {
            Told = told,
            Chains = chains,
            Dateline = Dateline.StateOf(lexemes.Text, passages, knowledge.Gazetteer),
        };
        new NameLinker(scene).Link();
        new OfficeLinker(scene).Link();
        new Resolver(scene).Resolve();
        return new PartyBuilder(new Origin(Name, Version, "names"), lexemes.Text).Build(scene.Drafts);
    }
}
