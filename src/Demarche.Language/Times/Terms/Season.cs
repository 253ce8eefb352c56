namespace Demarche.Language.Times.Terms;

/// <summary>A season.</summary>
internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
