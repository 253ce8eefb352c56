namespace Demarche.Language.Times.Context;

/// <summary>On which side of its anchor a time lies.</summary>
internal enum Direction
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>Before, or at it.</summary>
    Past,

    /// <summary>After, or at it.</summary>
    Future,
}
