using Demarche.Language;

namespace Demarche.Reading.Findings;

/// <summary>Anything that reading asserts. Without the words it rests on, a finding cannot be made.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on, in the report's text.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1; not how likely the claim is to be true.</param>
/// <param name="Origin">What read it.</param>
public abstract record Finding(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin);
