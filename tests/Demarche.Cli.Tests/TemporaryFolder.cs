using System.Text;

namespace Demarche.Cli.Tests;

/// <summary>A folder of one test, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("demarche-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string At(string name) => System.IO.Path.Join(Path, name);

    internal string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    internal string Write(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return At(name);
    }
}
