using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Who decides: a state with its government, a body, a group; or, where a person asked for a split, one member of it.</summary>
/// <param name="Key">"@" and a country's ISO code, else a merged id; of a member both with a slash between.</param>
/// <param name="Name">Its name.</param>
internal sealed record Maker(string Key, string Name)
{
    /// <summary>Its id as an input.</summary>
    internal string Id { get; } = InputId.Of('m', Key);
}
