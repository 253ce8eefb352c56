namespace Demarche.Language.Times.Rules;

/// <summary>An example of a rule: a text published on Friday, 24 June 2016, and what must be read in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Expected">"words | TYPE | value", more than one parted by " ; "; empty where nothing is to be read.</param>
internal sealed record RuleExample(string Text, string Expected);
