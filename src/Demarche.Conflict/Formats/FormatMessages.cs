using System.Globalization;
using Demarche.Conflict.Formats.Source;

namespace Demarche.Conflict.Formats;

/// <summary>What is said of model files, with its numbers: DEM550 to DEM589.</summary>
internal static class FormatMessages
{
    // Behind these the parsers that we use tell places.
    private static readonly string[] PlaceMarks = [" LineNumber:", " (at Line:", " at line "];

    internal static FormatProblem Empty() => Error("DEM550", "There is nothing in the file; see docs/conflict-format.md for how a model is written.", 0, 0);

    internal static FormatProblem BadYaml(string reason, int line, int column) =>
        Error("DEM551", $"This is not YAML: {Sentence(reason)}; check indentation, colons and quotation marks near here.", line, column);

    internal static FormatProblem BadJson(string reason, int line, int column) =>
        Error("DEM552", $"This is not JSON: {Sentence(reason)}; check commas, brackets and quotation marks near here.", line, column);

    internal static FormatProblem SecondDocument(int line) => Error("DEM553", "A second document begins here; put each model into a file of its own.", line, 0);

    internal static FormatProblem TooDeep(int most, int line, int column) =>
        Error("DEM554", Text($"Lists and keys stand more than {most} deep in each other; a model needs no more than ten."), line, column);

    internal static FormatProblem YamlExtra(int line, int column) =>
        Error("DEM555", "Anchors (&), aliases (*) and tags (!) are not part of this format; write the part out.", line, column);

    internal static FormatProblem BadKey(SourceNode key) => At("DEM556", key, $"A key must be one word or name, not {key.Kind}.");

    internal static FormatProblem SameKey(SourceScalar key, int line) => At("DEM557", key, Text($"\"{key.Text}\" stands here again, after line {line}; leave one."));

    internal static FormatProblem UnknownKey(SourceScalar key, string where, IEnumerable<string> known) =>
        At("DEM558", key, Suggestion.Of(key.Text, known) is { } near
            ? $"{where} has no \"{key.Text}\"; \"{near}\" is meant, perhaps."
            : $"{where} has no \"{key.Text}\"; it has {string.Join(", ", known)}.");

    internal static FormatProblem WrongKind(SourceNode node, string what, string expected) =>
        At("DEM559", node, $"{what} must be {expected}, and here is {node.Kind}.");

    internal static FormatProblem Missing(SourceNode around, string what, string advice) => At("DEM560", around, $"{what} is missing; {advice}.");

    internal static FormatProblem BadValue(SourceScalar value, string what, string expected) =>
        At("DEM561", value, $"\"{value.Text}\" is no {what}; write {expected}.");

    internal static FormatProblem UnknownOption(SourceNode place, string name, IEnumerable<string> known) => At("DEM562", place, Unknown("option", name, known));

    internal static FormatProblem AmbiguousName(SourceNode place, string what, string name) =>
        At("DEM563", place, $"Several {what}s are called \"{name}\"; give them keys, or say which by $ and its number.");

    internal static FormatProblem UnknownMaker(SourceNode place, string name, IEnumerable<string> known) => At("DEM564", place, Unknown("decision maker", name, known));

    internal static FormatProblem BadFormula(SourceScalar formula, int offset, string reason) =>
        Error("DEM565", $"\"{Short(formula.Text)}\" is no statement: {reason}.", formula.Line, formula.Column + offset);

    internal static FormatProblem BadPattern(SourceScalar pattern, int options) =>
        At("DEM566", pattern, Text($"\"{Short(pattern.Text)}\" does not say for each of the {options} options whether it is taken; write {options} characters of Y, N and -."));

    internal static FormatProblem NotOneCombination(SourceScalar formula) =>
        At("DEM567", formula, $"\"{Short(formula.Text)}\" is not one combination of options; join options and \"not\" options with \"and\", and write one entry a combination.");

    internal static FormatProblem BadComparison(SourceScalar text) =>
        At("DEM568", text, $"\"{Short(text.Text)}\" compares no two states; write \"3 > 7\", \"3 >> 7\" for greatly, or \"3 = 7\" for a tie.");

    internal static FormatProblem BadMove(SourceScalar text) => At("DEM569", text, $"\"{Short(text.Text)}\" is no move; write \"1 -> 2\".");

    internal static FormatProblem SeveralPreferences(SourceNode place, IEnumerable<string> forms) =>
        At("DEM570", place, $"A preference is given in {string.Join(" and in ", forms)}; leave one of them.");

    internal static FormatProblem NoPreference(SourceNode place, IEnumerable<string> forms) =>
        At("DEM571", place, $"The preference has no form; give one of {string.Join(", ", forms)}, or write \"unknown\".");

    internal static FormatProblem WrongVersion(SourceScalar version, int known) =>
        At("DEM572", version, Text($"The file says it is in version \"{version.Text}\" of the format and this program knows version {known}; take a newer program."));

    internal static FormatProblem TooManyOptions(SourceNode place, int count, int most) =>
        At("DEM573", place, Text($"The file has {count} options and at most {most} are possible; leave out those that no decision turns on."));

    internal static FormatProblem BadIndex(SourceNode place, string what, string text, int count) =>
        At("DEM574", place, Text($"\"{Short(text)}\" is no index of {what}; write one from 0 to {count - 1}."));

    internal static FormatProblem MissesRanking(SourceNode place, string maker) =>
        At("DEM575", place, $"The file says that rankings are given by hand, and {maker} has none; add its preferenceRanking, or set useManualPreferenceRanking to false.");

    internal static FormatProblem UnknownName(SourceNode place, string what, string name, IEnumerable<string> known) => At("DEM576", place, Unknown(what, name, known));

    internal static FormatProblem NotHeld(string what, string consequence) =>
        new("DEM580", $"The format cannot hold {what}; {consequence}.", IsError: false, 0, 0);

    internal static FormatProblem NotPossible(string what, string advice) =>
        new("DEM581", $"The format cannot hold {what}, without which the conflict would be another; {advice}.", IsError: true, 0, 0);

    private static string Unknown(string what, string name, IEnumerable<string> known) =>
        Suggestion.Of(name, known) is { } near ? $"There is no {what} \"{Short(name)}\"; \"{near}\" is meant, perhaps."
            : known.Any() ? $"There is no {what} \"{Short(name)}\"; there are {Few(known)}."
            : $"There is no {what} \"{Short(name)}\"; the model has none.";

    private static FormatProblem At(string number, SourceNode place, string text) => Error(number, text, place.Line, place.Column);

    private static FormatProblem Error(string number, string text, int line, int column) => new(number, text, IsError: true, line, column);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "…";

    private static string Few(IEnumerable<string> names)
    {
        var first = names.Where(static name => name.Length > 0).Take(9).ToList();
        return first.Count < 9 ? string.Join(", ", first) : string.Join(", ", first.Take(8)) + " and more";
    }

    // What a parser says, as a part of a sentence: its own place and its stop are left out, since ours stand beside it.
    private static string Sentence(string reason)
    {
        foreach (var mark in PlaceMarks)
        {
            var end = reason.IndexOf(mark, StringComparison.Ordinal);
            reason = end > 0 ? reason[..end] : reason;
        }

        return Short(reason.Trim().TrimEnd('.'));
    }
}
