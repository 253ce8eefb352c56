using System.Text;
using Demarche.Language.Embeddings;
using Demarche.Language.Model;
using NodaTime;
using Spectre.Console;

namespace Demarche.Cli.Hosting;

/// <summary>One run of one command: where it reads and writes, and how much it is to say.</summary>
internal sealed class CommandSession : IDisposable
{
    private readonly CommandHost _host;
    private readonly Lazy<StreamWriter> _writer;
    private readonly Lazy<IAnsiConsole> _console;
    private readonly Lazy<IAnsiConsole> _messages;
    private readonly Lazy<LanguageModel?> _model;
    private readonly Lazy<LanguageModel?> _fast;
    private readonly Lazy<SentenceEmbedder> _embedder;

    /// <summary>Opens a session.</summary>
    /// <param name="host">What the command is connected to.</param>
    /// <param name="switches">How it is to behave.</param>
    internal CommandSession(CommandHost host, SessionSwitches switches)
    {
        _host = host;
        Switches = switches;
        _writer = new(() => new StreamWriter(host.Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true));
        _console = new(() => Open(_writer.Value, host.Width, host.OutputIsTerminal));
        _model = new(() => host.LoadModel(false));
        _fast = new(() => host.LoadModel(true));
        _embedder = new(host.LoadEmbedder);
        _messages = new(() => Open(host.Error, host.Width, host.ErrorIsTerminal));
    }

    /// <summary>How the session is to behave.</summary>
    internal SessionSwitches Switches { get; }

    /// <summary>Standard input.</summary>
    internal Stream Input => _host.Input;

    /// <summary>Opens what a person types; use this or <see cref="Input"/>, not both.</summary>
    /// <returns>The keys; the caller disposes of them.</returns>
    internal KeyInput OpenKeys() => new(_host.Input, _host.InputIsTerminal);

    /// <summary>Results as bytes: for JSON and other files. Use this or <see cref="Console"/>, not both.</summary>
    internal Stream Output => _host.Output;

    /// <summary>Results for people.</summary>
    internal IAnsiConsole Console => _console.Value;

    /// <summary>Results as plain text.</summary>
    internal TextWriter Writer => _writer.Value;

    /// <summary>Messages for people, where progress bars go.</summary>
    internal IAnsiConsole Messages => _messages.Value;

    /// <summary>Whether a progress bar can be drawn.</summary>
    internal bool ShowsProgress => _host.ErrorIsTerminal && !Switches.Quiet;

    /// <summary>What the program was called by.</summary>
    internal string Program => _host.Program;

    /// <summary>The current time.</summary>
    internal IClock Clock => _host.Clock;

    /// <summary>The language model, loaded when it is first asked for; null where reading is done without.</summary>
    /// <param name="isFast">Whether the small model is asked for.</param>
    /// <returns>The model, which the session disposes of.</returns>
    /// <exception cref="ModelException">The model's file cannot be used.</exception>
    internal LanguageModel? Model(bool isFast = false) => isFast ? _fast.Value : _model.Value;

    /// <summary>The encoder that makes sentence vectors, loaded when it is first asked for; the session disposes of it.</summary>
    /// <exception cref="ModelException">Its file cannot be used.</exception>
    internal SentenceEmbedder Embedder => _embedder.Value;

    /// <summary>Where the samples lie.</summary>
    internal string SamplesFolder => _host.SamplesFolder;

    /// <summary>Says how things go; silent with --quiet.</summary>
    /// <param name="message">One line.</param>
    internal void Say(string message)
    {
        if (!Switches.Quiet)
        {
            _host.Error.WriteLine(PlainText.Of(message));
        }
    }

    /// <summary>Says what went wrong; also with --quiet.</summary>
    /// <param name="message">One sentence: what is wrong, where, what to do.</param>
    internal void Complain(string message) => _host.Error.WriteLine("demarche: " + PlainText.Of(message));

    /// <summary>A console that writes plain text to a file.</summary>
    /// <param name="writer">Where to.</param>
    /// <returns>The console.</returns>
    internal IAnsiConsole OpenPlain(TextWriter writer) => Open(writer, TerminalWidth.Default, isTerminal: false);

    /// <summary>Says where a fault arose, line by line.</summary>
    /// <param name="exception">The fault.</param>
    internal void Trace(Exception exception)
    {
        foreach (var line in exception.ToString().Split('\n'))
        {
            _host.Error.WriteLine(PlainText.Of(line.TrimEnd()));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_writer.IsValueCreated)
        {
            _writer.Value.Dispose();
        }

        if (_model.IsValueCreated)
        {
            _model.Value?.Dispose();
        }

        if (_fast.IsValueCreated)
        {
            _fast.Value?.Dispose();
        }

        if (_embedder.IsValueCreated)
        {
            _embedder.Value.Dispose();
        }

        _host.Output.Flush();
        _host.Error.Flush();
    }

    private IAnsiConsole Open(TextWriter writer, int width, bool isTerminal)
    {
        var plain = !isTerminal || _host.NoColor || Switches.NoColor;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new ResultOutput(writer, width, isTerminal),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
    }
}
