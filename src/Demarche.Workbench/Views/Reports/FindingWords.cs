using Demarche.Language;

namespace Demarche.Workbench.Views.Reports;

/// <summary>Words that play a role in a finding.</summary>
/// <param name="Role">The role, such as source, cue or content.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Text">The words, exactly.</param>
public sealed record FindingWords(string Role, TextSpan Span, string Text);
