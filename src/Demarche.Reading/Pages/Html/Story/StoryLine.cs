using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>A segment that is kept, with what it is for.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Role">Its role.</param>
internal readonly record struct StoryLine(Segment Segment, BlockRole Role);
