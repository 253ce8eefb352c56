namespace Demarche.Reading.Pages.Text;

/// <summary>How the words of a rule are compared with a line.</summary>
internal enum LinePatternKind
{
    /// <summary>The whole line.</summary>
    Exact,

    /// <summary>The whole line; short lines after it belong to it.</summary>
    Heading,

    /// <summary>The whole line; in front of a story the lines after it are highlights.</summary>
    Highlights,

    /// <summary>The whole line; behind a story everything after it is furniture.</summary>
    Rest,

    /// <summary>The line begins so.</summary>
    Start,

    /// <summary>The line begins so, is short and does not end as a sentence does.</summary>
    Link,

    /// <summary>The line ends so.</summary>
    End,

    /// <summary>The words stand somewhere in the line.</summary>
    Has,
}
