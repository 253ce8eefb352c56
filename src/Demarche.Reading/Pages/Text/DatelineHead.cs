namespace Demarche.Reading.Pages.Text;

/// <summary>What a run of words that may be a dateline is made of.</summary>
/// <param name="Places">How many words are neither of the calendar nor small words nor in brackets.</param>
/// <param name="Day">The day stated, or null.</param>
/// <param name="HasAgency">Whether a name stands in brackets.</param>
/// <param name="IsCapital">Whether all place words are in capitals.</param>
/// <param name="IsKnown">Whether it begins with a known place.</param>
internal readonly record struct DatelineHead(int Places, StatedDay? Day, bool HasAgency, bool IsCapital, bool IsKnown)
{
    /// <summary>Whether it is a dateline whatever follows: a day or an agency stands in it.</summary>
    internal bool IsSure => Day is not null || HasAgency;
}
