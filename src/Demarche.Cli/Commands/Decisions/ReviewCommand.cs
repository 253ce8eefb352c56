using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Decisions.Agreement;
using Demarche.Workbench.Deciding;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>demarche review: walks findings for a person to judge, or shows how coders judged.</summary>
internal sealed class ReviewCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string?> _by = CommonOptions.Text("--by", "NAME", "Who reviews; your name on this machine where it is left out.");
    private readonly Option<string[]> _kind = new("--kind") { Description = "Only findings of this kind; may be given several times. All but mentions where it is left out.", HelpName = "KIND" };
    private readonly Option<string?> _party = CommonOptions.Text("--party", "NAME", "Only findings whose words or meaning hold this name.");
    private readonly Option<double?> _below = new("--below") { Description = "Only findings that the machine is less sure of than this, from 0 to 1.", HelpName = "CONFIDENCE" };
    private readonly Option<bool> _agreedOut = new("--agreed-out") { Description = "Pass over what another coder judged and nobody disputes." };
    private readonly Option<bool> _reopen = new("--reopen") { Description = "Show again what you judged." };
    private readonly Option<bool> _blind = new("--blind") { Description = "Do not show what others decided, so that agreement can be measured." };
    private readonly Option<bool> _agreement = new("--agreement") { Description = "Show how coders agree instead." };
    private readonly Option<bool> _precision = new("--precision") { Description = "Show how much of what was read people found right instead." };

    /// <summary>Makes the command.</summary>
    internal ReviewCommand()
        : base(
            "review",
            "Judge findings one by one: accusations and what most hangs on first.",
            "demarche review --record talks.db --by Ana",
            "demarche review --record talks.db --kind position --below 0.8",
            "demarche review --record talks.db --agreement")
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<FindingKind>().Select(EnumNames.NameOf)]);
        _below.Validators.Add(CheckShare);
        Option[] options = [_record, _by, _kind, _party, _below, _agreedOut, _reopen, _blind, _agreement, _precision];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        if (arguments.GetValue(_agreement))
        {
            ConsoleAgreement.Write(session.Console, AgreementTable.Of(record.Judged()));
        }

        if (arguments.GetValue(_precision))
        {
            ConsoleAgreement.Write(session.Console, PrecisionTable.Of(record.Judged()));
        }

        if (arguments.GetValue(_agreement) || arguments.GetValue(_precision))
        {
            return ExitStatus.Done;
        }

        var options = OptionsOf(arguments);
        var queue = ReviewList.Build(record.ReadDecided(RecordFilter.All), options);
        using var keys = session.OpenKeys();
        new ReviewWalk(record, session, keys, options.By) { IsBlind = arguments.GetValue(_blind) }.Walk(queue, cancellation);
        return ExitStatus.Done;
    }

    private ReviewOptions OptionsOf(ParseResult arguments) => new()
    {
        By = arguments.GetValue(_by) ?? Environment.UserName,
        Kinds = [.. (arguments.GetValue(_kind) ?? []).Select(EnumNames.ValueOf<FindingKind>)],
        Party = arguments.GetValue(_party),
        Below = arguments.GetValue(_below),
        LeavesAgreedOut = arguments.GetValue(_agreedOut),
        Reopens = arguments.GetValue(_reopen),
    };

    private static void CheckShare(OptionResult result)
    {
        if (result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var share) && share is < 0 or > 1)
        {
            result.AddError("--below must be from 0 to 1.");
        }
    }
}
