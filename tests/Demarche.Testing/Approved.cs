using System.Runtime.CompilerServices;

namespace Demarche.Testing;

/// <summary>Compares what people read with a file beside the test.</summary>
public static class Approved
{
    /// <summary>
    /// Compares text with the file <c>Class.Test.approved.ending</c> beside the test. Where they differ, the text is written beside it as
    /// <c>.received.</c>; to accept it, rename that file.
    /// </summary>
    /// <param name="received">What the program wrote.</param>
    /// <param name="ending">The file's ending without the dot.</param>
    /// <param name="source">The test's file; given by the compiler.</param>
    /// <param name="test">The test's name; given by the compiler.</param>
    /// <exception cref="ApprovalException">They differ, or nothing is approved yet.</exception>
    public static void Matches(
        string received,
        string ending = "txt",
        [CallerFilePath] string source = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{test}");
        var approvedPath = $"{stem}.approved.{ending}";
        var receivedPath = $"{stem}.received.{ending}";
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : null;
        if (string.Equals(approved, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        throw new ApprovalException(approved is null
            ? $"Nothing is approved yet; look at {receivedPath} and rename it to .approved. if it is right."
            : $"{receivedPath} differs from the approved file from line {FirstDifference(approved, received)} on.");
    }

    private static int FirstDifference(string approved, string received)
    {
        var (left, right) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && string.Equals(left[line], right[line], StringComparison.Ordinal))
        {
            line++;
        }

        return line + 1;
    }
}
