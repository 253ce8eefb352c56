using System.Collections.Immutable;

namespace Demarche.Testing.Hostile;

/// <summary>Text that would run as script where a page wrote it as it is: each element that can, behind each end of what it may stand in.</summary>
public static class ScriptPayloads
{
    private const string Script = "alert(1)";

    private static readonly ImmutableArray<string> Elements =
    [
        $"<script>{Script}</script>",
        $"<ScRiPt >{Script}</sCrIpT\n>",
        $"<img src=x onerror={Script}>",
        $"<img/src=x/onerror={Script}//",
        $"<svg onload={Script}>",
        $"<svg><script>{Script}</script></svg>",
        $"<iframe srcdoc=\"<script>parent.{Script}</script>\"></iframe>",
        $"<iframe src=\"javascript:{Script}\"></iframe>",
        $"<object data=\"javascript:{Script}\"></object>",
        $"<embed src=\"javascript:{Script}\">",
        $"<a href=\"javascript:{Script}\">follow</a>",
        $"<a href=\"jav\tascript:{Script}\">follow</a>",
        $"<form action=\"javascript:{Script}\"><button>send</button></form>",
        $"<input autofocus onfocus={Script}>",
        $"<details open ontoggle={Script}>",
        $"<video><source onerror={Script}></video>",
        $"<math><mtext><style><img src=x onerror={Script}></style></mtext></math>",
        $"<meta http-equiv=refresh content=\"0;url=javascript:{Script}\">",
        $"<base href=\"//evil.example/\"><link rel=stylesheet href=x>",
    ];

    private static readonly ImmutableArray<string> Ends = ["", "\">", "'>", "</title>", "</script>", "-->"];

    /// <summary>More than a hundred of them, all different.</summary>
    public static ImmutableArray<string> All { get; } = [.. Ends.SelectMany(end => Elements.Select(element => end + element)), "javascript:" + Script, "\" onmouseover=\"" + Script, "' style='x:expression(" + Script + ")", "{{" + Script + "}}"];
}
