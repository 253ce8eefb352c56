using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record info: what a record is and holds.</summary>
internal sealed class InfoCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<TextFormat> _format = StorageOptions.Format();

    /// <summary>Makes the command.</summary>
    internal InfoCommand()
        : base("info", "Tell what a record is, what it holds and how much room it takes.", "demarche record info --record talks.db")
    {
        Add(_record);
        Add(_format);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, null);
        var info = record.Info();
        if (arguments.GetValue(_format) is TextFormat.Json)
        {
            WriteJson(target.Stream, info);
        }
        else
        {
            target.ToWriter(writer => WriteText(writer, info));
        }

        return ExitStatus.Done;
    }

    private static void WriteText(TextWriter writer, RecordInfo info)
    {
        foreach (var (name, value) in Lines(info))
        {
            writer.WriteLine($"{name + ":",-12} {value}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Lines(RecordInfo info)
    {
        yield return ("record", info.Location);
        yield return ("kept by", string.Create(CultureInfo.InvariantCulture, $"{info.Kind}, schema {info.Schema}"));
        yield return ("reports", Number(info.Counts.Reports));
        yield return ("captures", Number(info.Counts.Captures));
        yield return ("statements", Number(info.Counts.Statements));
        yield return ("days", info is { FirstDay: { } first, LastDay: { } last } ? $"{Day(first)} to {Day(last)}" : "not known");
        yield return ("size", string.Create(CultureInfo.InvariantCulture, $"{info.Bytes / 1e6:0.0} MB, {(double)info.Bytes / Math.Max(1, info.TextBytes):0.0} times the text"));
        yield return ("read by", info.Readers is 1 ? "one version of the program" : $"{Number(info.Readers)} versions of the program");
    }

    private static void WriteJson(Stream stream, RecordInfo info)
    {
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("record", info.Location);
            json.WriteString("keptBy", info.Kind);
            json.WriteNumber("schema", info.Schema);
            json.WriteNumber("reports", info.Counts.Reports);
            json.WriteNumber("captures", info.Counts.Captures);
            json.WriteNumber("statements", info.Counts.Statements);
            json.WriteString("firstDay", info.FirstDay is { } first ? Day(first) : null);
            json.WriteString("lastDay", info.LastDay is { } last ? Day(last) : null);
            json.WriteNumber("textBytes", info.TextBytes);
            json.WriteNumber("bytes", info.Bytes);
            json.WriteNumber("readers", info.Readers);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
