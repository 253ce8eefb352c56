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
}
