using Demarche.Cli.Commands.Conflicts;
using Demarche.Cli.Commands.Decisions;
using Demarche.Cli.Commands.Modelling;
using Demarche.Cli.Commands.Questions;
using Demarche.Cli.Commands.Storage;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands;

/// <summary>The commands, in the order the help shows them.</summary>
internal static class CommandList
{
    /// <summary>Makes every command; a new one is added here.</summary>
    /// <returns>New commands, one of each.</returns>
    internal static IEnumerable<HostCommand> All() =>
    [
        new DemoCommand(),
        new ReadCommand(),
        new IngestCommand(),
        new WatchCommand(),
        new BriefCommand(),
        new ServeCommand(),
        new ReviewCommand(),
        new DecideCommand(),
        new FindCommand(),
        new CheckDraftCommand(),
        new WhoCommand(),
        new PositionsCommand(),
        new TimelineCommand(),
        new ChangesCommand(),
        new ContestedCommand(),
        new SourcesCommand(),
        new CompareCommand(),
        new ExportCommand(),
        new ImportFindingsCommand(),
        new RecordCommand(),
        new TimesCommand(),
        new AnnotateCommand(),
        new ModelGroupCommand(),
        new ConflictCommand(),
        new CompletionCommand(),
    ];
}
