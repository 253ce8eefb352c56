using System.Buffers.Text;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports.Annotations;

/// <summary>Names reports by URIs made of the hash of their text (RFC 6920).</summary>
internal static class NamedInformation
{
    /// <summary>The URI of a report: "ni:///sha-256;" and its hash in base 64 for URLs, without padding.</summary>
    internal static string Of(ReportId report) => "ni:///sha-256;" + Base64Url.EncodeToString(Convert.FromHexString(report.Value.AsSpan("sha256:".Length)));
}
