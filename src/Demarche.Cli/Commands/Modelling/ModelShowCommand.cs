using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Views;
using NodaTime;
using Demarche.Record.Merging.Kept;

namespace Demarche.Cli.Commands.Modelling;

internal sealed class ModelShowCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<string[]> _initiatives = new("--initiative", "-i") { Description = "An initiative: a name, a part of one, or an id; one to three.", HelpName = "NAME" };
    private readonly Option<LocalDate?> _day = CommonOptions.Day("--day", "Only what was known by this day counts; left out, all that the record holds.");

    internal ModelShowCommand()
        : base("show", "x", "demarche model show")
    {
        Add(_record);
        Add(_initiatives);
        Add(_day);
    }

    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        MergedUpkeep.Update(record, cancellation);
        var models = new RecordModels(record);
        var derived = models.Derive(models.Find(arguments.GetValue(_initiatives) ?? []), arguments.GetValue(_day));
        var built = ModelBuilder.Build(derived, ModelAnswer.TitleOf(derived.Frame));
        var outlook = OutlookBuilder.Of(built, cancellation: cancellation);
        using var target = ResultTarget.Open(session, null);
        target.ToConsole(console => ConsoleAnswer.Write(console, ModelAnswer.Of(derived, built, outlook), false));
        return 0;
    }
}
