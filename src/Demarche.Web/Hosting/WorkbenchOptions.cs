using Demarche.Language.Embeddings;
using NodaTime;

namespace Demarche.Web.Hosting;

/// <summary>What the workbench is to show, and where it listens; every default in sight.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>The port that is taken where none is named.</summary>
    public const int DefaultPort = 7474;

    /// <summary>Where the record is kept: a SQLite file or a PostgreSQL address.</summary>
    public required string Record { get; init; }

    /// <summary>The port, from 1 to 65535; 0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The address to listen on. In this version only that of this machine, 127.0.0.1, is taken.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Who decides where a person names nobody else.</summary>
    public string Coder { get; init; } = "desk";

    /// <summary>Tells what time it is.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Loads what finds sentences by meaning, once, when it is first needed; null where nothing is to be found by meaning.</summary>
    public Func<SentenceEmbedder>? Embedder { get; init; }

    /// <summary>How many connections to the record are open at a time, at most.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>Told of each fault that no page was prepared for; null for nobody.</summary>
    public Action<Exception>? OnFault { get; init; }
}
