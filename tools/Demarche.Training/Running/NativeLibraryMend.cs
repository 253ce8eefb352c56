namespace Demarche.Training.Running;

/// <summary>
/// TorchSharp 0.107's native library asks for one symbol of GCC 13's libstdc++, which Debian 12 does not have:
/// std::ios_base_library_init(). Its older equal, the constructor of std::ios_base::Init, is put in its place in the copy
/// beside the program: one symbol name, one version name and that version's hash.
/// </summary>
internal static class NativeLibraryMend
{
    private static readonly byte[] NewVersion = "GLIBCXX_3.4.32\0"u8.ToArray();
    private static readonly byte[] OldVersion = "GLIBCXX_3.4\0"u8.ToArray();
    private static readonly byte[] NewSymbol = "\0_ZSt21ios_base_library_initv\0"u8.ToArray();
    private static readonly byte[] OldSymbol = "\0_ZNSt8ios_base4InitC1Ev\0"u8.ToArray();

    /// <summary>Mends the library where it needs it and the system's libstdc++ is too old; before the library is loaded.</summary>
    /// <param name="folder">The program's folder.</param>
    /// <returns>What was done, or null where nothing was.</returns>
    internal static string? Apply(string folder)
    {
        var path = Path.Combine(folder, "libLibTorchSharp.so");
        if (!OperatingSystem.IsLinux() || !File.Exists(path) || SystemHasNewVersion())
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().IndexOf(Hash(NewVersion)) < 0)
        {
            return null;
        }

        Replace(bytes, Hash(NewVersion), Hash(OldVersion));
        Replace(bytes, NewVersion, OldVersion);
        Replace(bytes, NewSymbol, OldSymbol);

        // A new file, not the old one written over: the old one may be a hard link into the package folder.
        File.WriteAllBytes(path + ".mended", bytes);
        File.Move(path + ".mended", path, overwrite: true);
        return $"{Path.GetFileName(path)} asks for GCC 13's libstdc++, which this system lacks; its one symbol was replaced by the older equal.";
    }

    private static bool SystemHasNewVersion() =>
        new[] { "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "/usr/lib64/libstdc++.so.6", "/usr/lib/libstdc++.so.6" }
            .Where(File.Exists)
            .Any(library => File.ReadAllBytes(library).AsSpan().IndexOf(NewVersion) >= 0);

    private static void Replace(byte[] bytes, byte[] old, byte[] replacement)
    {
        var at = bytes.AsSpan().IndexOf(old);
        if (at < 0)
        {
            throw new InvalidDataException($"libLibTorchSharp.so has no {System.Text.Encoding.ASCII.GetString(old).Trim('\0')}; this version needs another mend.");
        }

        replacement.CopyTo(bytes, at);
    }

    /// <summary>The hash that ELF files keep of a version's name.</summary>
    private static byte[] Hash(byte[] name)
    {
        uint hash = 0;
        foreach (var character in name.AsSpan().TrimEnd((byte)0))
        {
            hash = (hash << 4) + character;
            hash = (hash ^ ((hash & 0xF0000000) >> 24)) & 0x0FFFFFFF;
        }

        return BitConverter.GetBytes(hash);
    }
}
