using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Coreference;

/// <summary>
/// Joins the noun phrases, names and pronouns of a document that speak of the same thing: mentions are read off the trees, and each is
/// linked by a sum of learned weights over what can be seen of it and of those before it. The data files are read when the first document comes.
/// </summary>
public sealed class CoreferenceStage : IStage
{
    private readonly Lazy<CoreferenceLexicon> _lexicon = new(CoreferenceLexicon.Load);
    private readonly Lazy<CoreferenceWeights> _weights = new(CoreferenceWeights.Load);

    /// <inheritdoc/>
    public string Name => "coreference";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = SyntaxView.Needs;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [CoreferenceChain.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(CoreferenceChain.Layer, Predict(SyntaxView.Of(document)!));

    private ImmutableArray<CoreferenceChain> Predict(SyntaxView view)
    {
        var mentions = new MentionFinder(view, _lexicon.Value).Find();
        return [.. new MentionLinker(_weights.Value).Link(mentions).Select(Chain)];
    }

    private static CoreferenceChain Chain(EntityCluster cluster) => new(
        [.. cluster.Mentions.Select(mention => new CoreferenceMention(mention.Span, mention.Head, FormOf(mention)))]);

    private static MentionForm FormOf(EntityMention mention) =>
        mention.IsPronoun ? MentionForm.Pronoun : mention.IsName ? MentionForm.Name : MentionForm.Nominal;
}
