using System.Diagnostics;

namespace Demarche.Record.Tests;

/// <summary>A disk in memory that is soon full; only root on Linux can mount one, else the test is skipped by name.</summary>
internal sealed class SmallDisk : IDisposable
{
    internal SmallDisk(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName is "root", "a small disk can only be mounted by root on Linux");
        Path = Directory.CreateTempSubdirectory("demarche-disk-").FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path), "a small disk could not be mounted");
    }

    internal string Path { get; }

    internal void Grow(int megabytes) => Run("mount", "-o", $"remount,size={megabytes}m", Path).ShouldBeTrue();

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode is 0;
    }
}
