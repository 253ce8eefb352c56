namespace Demarche.Reading.Events.Tolls;

/// <summary>A number in words or digits.</summary>
/// <param name="Low">The fewest it stands for.</param>
/// <param name="High">The most, or null where it sets no limit, as "dozens".</param>
/// <param name="Words">How many words it takes.</param>
internal readonly record struct Count(int Low, int? High, int Words);
