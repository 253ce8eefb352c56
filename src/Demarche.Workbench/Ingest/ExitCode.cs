namespace Demarche.Workbench.Ingest;

/// <summary>What a program that reads pages ends with.</summary>
public static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int AllRead = 0;

    /// <summary>Nothing could be read.</summary>
    public const int NoneRead = 1;

    /// <summary>Some of it was not read.</summary>
    public const int SomeNotRead = 2;

    /// <summary>The exit code for a run.</summary>
    /// <param name="read">How many pages were read.</param>
    /// <param name="rejected">How many were asked for and not read; what was passed over in folders does not count.</param>
    /// <returns>0 where all was read, 2 where some was not, 1 where nothing was.</returns>
    public static int Of(int read, int rejected) => read is 0 ? NoneRead : rejected is 0 ? AllRead : SomeNotRead;
}
