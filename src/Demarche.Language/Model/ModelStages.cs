using Demarche.Language.Attributions;
using Demarche.Language.Lemmas;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Tags;

namespace Demarche.Language.Model;

/// <summary>The stage that a model makes.</summary>
public static class ModelStages
{
    /// <summary>The stage that attaches tags, lemmas, dependencies, names and roles of attributions.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The stage.</returns>
    public static ModelStage All(LanguageModel model) =>
        new(model, [new TagDecoder(model), new LemmaDecoder(model), new DependencyDecoder(model), new NameDecoder(model), new RoleDecoder(model)]);

    /// <summary>The stage that attaches the states of words, for heads that are no part of the graph: a pass of its own.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The stage.</returns>
    public static ModelStage States(LanguageModel model) => new(model, [new StateDecoder()]);
}
