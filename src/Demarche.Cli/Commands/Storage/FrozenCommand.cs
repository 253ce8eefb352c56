using System.CommandLine;
using System.Text.Json;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Record.Freezing;
using NodaTime.Text;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record frozen: lists frozen versions, or compares the record with one.</summary>
internal sealed class FrozenCommand : HostCommand
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "Compare the record with this version; all are listed where it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _record = CommonOptions.Record();
    private readonly Option<TextFormat> _format = StorageOptions.Format();

    /// <summary>Makes the command.</summary>
    internal FrozenCommand()
        : base(
            "frozen",
            "List the frozen versions of a record, or tell what has changed since one of them (exit code 2 where anything has).",
            "demarche record frozen --record talks.db",
            "demarche record frozen 2024-annex --record talks.db")
    {
        Add(_name);
        Add(_record);
        Add(_format);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var record = Records.Open(arguments.GetRequiredValue(_record), new RecordOptions(), session.Clock);
        using var target = ResultTarget.Open(session, null);
        var versions = record.FrozenVersions();
        if (arguments.GetValue(_name) is not { } name)
        {
            foreach (var version in versions)
            {
                Write(target, version, null, arguments);
            }

            return ExitStatus.Done;
        }

        var chosen = versions.FirstOrDefault(version => string.Equals(version.Name, name, StringComparison.Ordinal))
            ?? throw new CommandException($"There is no frozen version called \"{name}\" in {record.Location}; record frozen lists them.");
        var comparison = Freezer.Compare(record, chosen, cancellation);
        Write(target, chosen, comparison, arguments);
        return comparison.IsSame ? ExitStatus.Done : Workbench.Ingest.ExitCode.SomeNotRead;
    }

    private void Write(ResultTarget target, FrozenVersion version, FrozenComparison? comparison, ParseResult arguments)
    {
        if (arguments.GetValue(_format) is not TextFormat.Json)
        {
            target.ToWriter(writer => writer.WriteLine(PlainText.Of(FrozenText.Of(version) + (comparison is null ? "" : "; " + FrozenText.Of(comparison)))));
            return;
        }

        using (var json = new Utf8JsonWriter(target.Stream))
        {
            json.WriteStartObject();
            json.WriteString("name", version.Name);
            json.WriteString("day", LocalDatePattern.Iso.Format(version.Day));
            json.WriteString("hash", version.Hash);
            json.WriteNumber("reports", version.Reports.Length);
            json.WriteNumber("retracted", version.Retracted);
            json.WriteNumber("captures", version.Captures);
            json.WriteNumber("statements", version.Statements);
            json.WriteNumber("decisions", version.Decisions.Length);
            json.WriteString("readBy", string.Join("; ", version.Readers));
            if (comparison is not null)
            {
                json.WriteBoolean("same", comparison.IsSame);
                json.WriteNumber("added", comparison.Added);
                json.WriteNumber("changed", comparison.Changed.Length);
                json.WriteNumber("missing", comparison.Missing.Length);
                json.WriteNumber("newDecisions", comparison.NewDecisions);
            }

            json.WriteEndObject();
        }

        target.Stream.WriteByte((byte)'\n');
    }
}
