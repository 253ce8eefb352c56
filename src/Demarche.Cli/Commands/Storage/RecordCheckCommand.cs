using System.CommandLine;
using System.Text.Json;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record check: proves that what a record holds is what was put there.</summary>
internal sealed class RecordCheckCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<TextFormat> _format = StorageOptions.Format();

    /// <summary>Makes the command.</summary>
    internal RecordCheckCommand()
        : base(
            "check",
            "Prove that every piece of evidence is the stored words, every reference leads somewhere and every hash holds.",
            "demarche record check --record talks.db")
    {
        Add(_record);
        Add(_format);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, null);
        var isJson = arguments.GetValue(_format) is TextFormat.Json;
        var breaches = 0;
        foreach (var breach in record.Check())
        {
            cancellation.ThrowIfCancellationRequested();
            breaches++;
            Write(target, breach, isJson);
        }

        session.Say(breaches is 0 ? $"{record.Location}: {record.Count().Reports} reports, all as they were put there." : $"{record.Location}: {breaches} things are not as they must be.");
        return breaches is 0 ? ExitStatus.Done : ExitStatus.Failed;
    }

    private static void Write(ResultTarget target, RecordBreach breach, bool isJson)
    {
        if (!isJson)
        {
            target.ToWriter(writer => writer.WriteLine($"{breach.Report?.Value ?? "record"}: {PlainText.Of(breach.What)}"));
            return;
        }

        using (var json = new Utf8JsonWriter(target.Stream))
        {
            json.WriteStartObject();
            json.WriteString("report", breach.Report?.Value);
            json.WriteString("what", breach.What);
            json.WriteEndObject();
        }

        target.Stream.WriteByte((byte)'\n');
    }
}
