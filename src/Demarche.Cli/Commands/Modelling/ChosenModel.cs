using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>The model that a command works on, with what was built of it.</summary>
/// <param name="Derived">Its inputs.</param>
/// <param name="Built">The conflict model.</param>
/// <param name="Saved">The model as kept, or null where it was only derived.</param>
internal sealed record ChosenModel(DerivedModel Derived, BuiltModel Built, SavedModel? Saved);
