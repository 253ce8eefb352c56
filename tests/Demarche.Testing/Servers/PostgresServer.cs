using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Demarche.Testing.Servers;

/// <summary>A PostgreSQL server of a test's own, made from the system's packages in a folder for temporary files; it listens on this machine only.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>Why a test is skipped where there is no server to start.</summary>
    public const string Missing = "PostgreSQL 15 or later is not installed (apt-get install postgresql)";

    private const string Packages = "/usr/lib/postgresql";
    private const int OldestServer = 15;

    private readonly string _programs;
    private readonly string _folder;
    private readonly int _port = FreePort();
    private int _databases;
    private bool _isUp;

    private PostgresServer(string programs, string folder)
    {
        (_programs, _folder) = (programs, folder);
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root; the system's package has made a user for it.
            Run("chown", "postgres", _folder);
        }

        RunAsServer("initdb", "-D", Path.Join(_folder, "data"), "-A", "trust", "-U", "demarche", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
    }

    /// <summary>Starts a server.</summary>
    /// <returns>It, or null where none is installed.</returns>
    public static PostgresServer? TryStart() => TryStartIn(Directory.CreateTempSubdirectory("demarche-postgres-").FullName);

    /// <summary>Starts a server that keeps all it has in a folder.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <returns>It, or null where none is installed.</returns>
    public static PostgresServer? TryStartIn(string folder) => Programs() is { } programs ? new PostgresServer(programs, folder) : null;

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its address, as a record's location.</returns>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"record{Interlocked.Increment(ref _databases)}");
        Run(Path.Join(_programs, "createdb"), "-h", "127.0.0.1", "-p", Port, "-U", "demarche", name);
        return $"postgres://demarche@127.0.0.1:{Port}/{name}";
    }

    /// <summary>Starts the server after a stop.</summary>
    public void Start()
    {
        RunAsServer(
            "pg_ctl",
            "-D",
            Path.Join(_folder, "data"),
            "-w",
            "-l",
            Path.Join(_folder, "log"),
            "-o",
            Options,
            "start");
        _isUp = true;
    }

    /// <summary>Stops the server at once, as a crash would; open connections are lost.</summary>
    public void Stop()
    {
        _isUp = false;
        RunAsServer("pg_ctl", "-D", Path.Join(_folder, "data"), "-w", "-m", "immediate", "stop");
    }

    /// <summary>Starts the server whether it still runs or has given up.</summary>
    public void Restart() => RunAsServer("pg_ctl", "-D", Path.Join(_folder, "data"), "-w", "-m", "immediate", "-l", Path.Join(_folder, "log"), "restart", "-o", Options);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isUp)
        {
            Stop();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Options => $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c max_connections=40";

    private string Port => _port.ToString(CultureInfo.InvariantCulture);

    private static string? Programs() => !Directory.Exists(Packages)
        ? null
        : Directory.EnumerateDirectories(Packages)
            .Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) && version >= OldestServer)
            .Select(folder => Path.Join(folder, "bin"))
            .Where(folder => File.Exists(Path.Join(folder, "initdb")))
            .Order(StringComparer.Ordinal)
            .LastOrDefault();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void RunAsServer(string program, params string[] arguments)
    {
        var path = Path.Join(_programs, program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    // Output is not read: the server keeps it open.
    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "\"$@\" >>\"$0\" 2>&1 </dev/null", "/dev/null", program, .. arguments])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
        })!;
        process.WaitForExit();
        if (process.ExitCode is not 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
