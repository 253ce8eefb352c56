namespace Demarche.Workbench.Annotation;

/// <summary>The names of layers on the command line and in files.</summary>
public static class AnnotationLayerNames
{
    /// <summary>All names, in the order in which layers are written.</summary>
    public static IReadOnlyList<string> All { get; } = ["sentences", "syntax", "timexes", "attributions", "entities", "pairs"];

    /// <summary>Reads names parted by commas, for example "sentences,timexes".</summary>
    /// <param name="names">The names; case and white space around them do not count.</param>
    /// <param name="layers">The layers named, or none where a name is unknown.</param>
    /// <param name="unknown">The first name that is none, or null.</param>
    /// <returns>False where there is an unknown name.</returns>
    public static bool TryParse(string names, out AnnotationLayers layers, out string? unknown)
    {
        (layers, unknown) = (AnnotationLayers.None, null);
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var layer = LayerOf(name);
            if (layer is AnnotationLayers.None)
            {
                (layers, unknown) = (AnnotationLayers.None, name);
                return false;
            }

            layers |= layer;
        }

        return true;
    }

    private static AnnotationLayers LayerOf(string name) =>
        name.ToUpperInvariant() switch
        {
            "SENTENCES" or "TOKENS" => AnnotationLayers.Sentences,
            "SYNTAX" => AnnotationLayers.Syntax | AnnotationLayers.Sentences,
            "TIMEXES" => AnnotationLayers.Timexes,
            "ATTRIBUTIONS" => AnnotationLayers.Attributions,
            "PAIRS" => AnnotationLayers.Pairs,
            "ENTITIES" => AnnotationLayers.Entities,
            _ => AnnotationLayers.None,
        };
}
