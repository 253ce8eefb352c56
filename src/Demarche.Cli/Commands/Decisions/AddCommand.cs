using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche decide add: adds a finding that reading missed.</summary>
internal sealed class AddCommand : DecisionCommand
{
    private readonly Argument<string> _report = new("REPORT") { Description = "The first digits of the report's hash." };
    private readonly Option<string> _kind = new("--kind") { Description = "What kind of finding: " + Kinds + ".", HelpName = "KIND", Required = true };
    private readonly Option<string> _words = new("--words") { Description = "The words that it rests on, exactly as the report has them, and there once.", HelpName = "TEXT", Required = true };
    private readonly Option<string[]> _set = CorrectCommand.SetOption();
    private readonly Option<string?> _within = CommonOptions.Text("--within", "ID", "The finding that it is a part of, such as the party of a mention.");

    /// <summary>Makes the command.</summary>
    internal AddCommand()
        : base(
            "add",
            "Add a finding that reading missed, with the words it rests on.",
            "demarche decide add 5d8c15ac --kind position --words \"we will sign\" --set party=p12-20 --set initiative=i40-52 --set stance=supports --set conditional=false --set own=true --record talks.db --by Ana")
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<FindingKind>().Select(EnumNames.NameOf)]);
        _set.Required = false;
        Add(_report);
        Add(_kind);
        Add(_words);
        Add(_set);
        Add(_within);
    }

    private static string Kinds => string.Join(", ", Enum.GetValues<FindingKind>().Select(EnumNames.NameOf));

    /// <inheritdoc/>
    private protected override void Decide(ParseResult arguments, DecisionDesk desk)
    {
        var report = desk.Report(arguments.GetRequiredValue(_report));
        desk.Take(desk.WriterOf(report).Add(
            EnumNames.ValueOf<FindingKind>(arguments.GetRequiredValue(_kind)),
            Find(desk.Decided(report).Read.Report, arguments.GetRequiredValue(_words)),
            DecisionCsv.ChangesOf(arguments.GetValue(_set) ?? []),
            arguments.GetValue(_within)));
    }

    private static TextSpan Find(Report report, string words)
    {
        var first = words.Length is 0 ? -1 : report.Text.IndexOf(words, StringComparison.Ordinal);
        if (first < 0)
        {
            throw new CommandException($"\"{words}\" is not in report {report.Id}; copy the words exactly.");
        }

        return report.Text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0
            ? new TextSpan(first, first + words.Length)
            : throw new CommandException($"\"{words}\" is more than once in report {report.Id}; give more words around it.");
    }
}
