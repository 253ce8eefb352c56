using Demarche.Reading.Actions;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>One telling of what a decision maker did or could do.</summary>
/// <param name="Report">The report.</param>
/// <param name="Maker">Whose act.</param>
/// <param name="Action">As it was read.</param>
/// <param name="Initiative">The initiative of the frame it is about, or null.</param>
/// <param name="Addressee">Whom it touches, where that decides; else null.</param>
/// <param name="Voice">Who tells it.</param>
/// <param name="Evidence">The words.</param>
internal sealed record ToldAct(ModelReport Report, Maker Maker, PartyAction Action, FrameInitiative? Initiative, Maker? Addressee, Voice Voice, ModelEvidence Evidence);
