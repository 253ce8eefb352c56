using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>What stands behind one finding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of finding it is, for people.</param>
/// <param name="Report">The report it is of, by its short id.</param>
/// <param name="Words">The words it rests on.</param>
/// <param name="Stage">The part of the program that read it.</param>
/// <param name="Version">The version of that part.</param>
/// <param name="Rule">The rule or trained head that decided.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
public sealed record ExplainView(string Id, string Kind, string Report, ImmutableArray<Quote> Words, string Stage, int Version, string Rule, double Confidence);
