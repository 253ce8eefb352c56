using System.Diagnostics;

namespace Demarche.Evaluation;

/// <summary>Where the corpora, the scorers and the built program are, and a temporary folder for what passes between them.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string? _model;
    private readonly string _program;
    private readonly string _temporary = Directory.CreateTempSubdirectory("demarche-evaluation-").FullName;
    private readonly List<string> _commands = [];

    private Workplace(string corpora, string program, string? model)
    {
        _model = model is null ? null : Path.GetFullPath(model);
        Corpora = corpora;
        _program = program;
    }

    /// <summary>The folder of corpora; the scorers stand beside it in "eval".</summary>
    internal string Corpora { get; }

    /// <summary>The repository's root.</summary>
    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Demarche.slnx")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The evaluation runs from inside the repository.");
            }

            return folder.FullName;
        }
    }

    private string Scorers => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Corpora))!, "eval");

    /// <summary>Finds corpora and program.</summary>
    /// <param name="model">The language model that the program runs with, or null for its own.</param>
    /// <returns>The place, or null where there are no corpora.</returns>
    internal static Workplace? Find(string? model = null)
    {
        var corpora = Environment.GetEnvironmentVariable("DEMARCHE_CORPORA") ?? Beside(Root);
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Demarche.Cli", configuration, "demarche.dll"));
        return corpora is not null && Directory.Exists(corpora) ? new Workplace(corpora, program, model) : null;
    }

    /// <summary>The commands run since the last call, as a reader would type them from the repository.</summary>
    /// <returns>One a line.</returns>
    internal string TakeCommands()
    {
        var commands = string.Join('\n', _commands);
        _commands.Clear();
        return commands;
    }

    /// <summary>Tells of a command that gives what was measured within this process.</summary>
    /// <param name="command">As a reader would type it from the repository.</param>
    internal void Note(string command) => _commands.Add(command);

    /// <summary>Runs the program on an input file.</summary>
    /// <param name="output">The name of the file for what it prints.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The path of that file.</returns>
    internal string Demarche(string output, params string[] arguments)
    {
        var path = Path.Combine(_temporary, output);
        _commands.Add($"./demarche {string.Join(' ', arguments.Select(Shown))} > {output}");
        Run("dotnet", [_program, .. arguments, .. arguments[0] is "annotate" && _model is not null ? (string[])["--model", _model] : []], path);
        return path;
    }

    /// <summary>Runs a scorer.</summary>
    /// <param name="script">Its file name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    internal string Score(string script, params string[] arguments)
    {
        _commands.Add($"python3 ../shared/eval/{script} {string.Join(' ', arguments.Select(Shown))}");
        var path = Path.Combine(_temporary, "score.txt");
        Run("python3", [Path.Combine(Scorers, script), .. arguments], path);
        return File.ReadAllText(path);
    }

    /// <summary>Runs a helper of the scorers that writes a file of input lines.</summary>
    /// <param name="output">The name of the file.</param>
    /// <param name="script">The helper's file name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The path of the file.</returns>
    internal string Prepare(string output, string script, params string[] arguments)
    {
        var path = Path.Combine(_temporary, output);
        _commands.Add($"python3 ../shared/eval/{script} {string.Join(' ', arguments.Select(Shown))} > {output}");
        Run("python3", [Path.Combine(Scorers, script), .. arguments], path);
        return path;
    }

    /// <summary>The path of a file beside the scorers.</summary>
    /// <param name="parts">Folder and file name.</param>
    /// <returns>The path.</returns>
    internal string Scorer(params string[] parts) => Path.Combine([Scorers, .. parts]);

    /// <summary>A path in the temporary folder.</summary>
    /// <param name="name">A file's name.</param>
    /// <returns>The path.</returns>
    internal string Temporary(string name) => Path.Combine(_temporary, name);

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private string Shown(string argument) => argument
        .Replace(Path.GetFullPath(Corpora), "../shared/corpora", StringComparison.Ordinal)
        .Replace(Path.GetFullPath(Scorers), "../shared/eval", StringComparison.Ordinal)
        .Replace(_temporary + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static string? Beside(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(beside))
            {
                return beside;
            }
        }

        return null;
    }

    private static void Run(string file, IEnumerable<string> arguments, string output)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        using (var target = File.Create(output))
        {
            process.StandardOutput.BaseStream.CopyTo(target);
        }

        process.WaitForExit();

        // 2 is "done in part": rejected pages, or a broken contract, which the figures then show.
        if (process.ExitCode is not (0 or 2))
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        }
    }
}
