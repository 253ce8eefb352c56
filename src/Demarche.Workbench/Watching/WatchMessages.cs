using Demarche.Reading.Pages;
using Demarche.Workbench.Watching.Fetching;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Watching;

/// <summary>What watching says, with its numbers: DEM340 to DEM349.</summary>
internal static class WatchMessages
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm' UTC'");

    internal static Rejection Of(string name, FetchFailure failure) => new(name, failure.Code, failure.Message);

    internal static Rejection NotYet(string feed, Instant until, int failures) =>
        new(feed, "DEM340", $"The feed failed {(failures is 1 ? "when it was last asked" : $"{failures} times in a row")}, so that it is not asked again before {Moment.Format(until)}.");

    internal static Rejection NoContent(string entry) =>
        new(entry, "DEM341", "The entry has neither the story nor a link to it; tell whoever makes the feed.");

    internal static Rejection BadLink(string entry, string link) =>
        new(entry, "DEM342", $"Its link, \"{(link.Length <= 120 ? link : link[..120] + "…")}\", is no address of the web; tell whoever makes the feed.");

    internal static Rejection GivenUp(string name, Rejection last, int attempts) =>
        last with { Name = name, Message = $"{last.Message.TrimEnd('.')} That was the {attempts}th and last try." };

    internal static Rejection NotWatched(string source) =>
        new(source, "DEM343", "Only feeds with an http or https address, and folders or files of this machine by their path, are watched.");
}
