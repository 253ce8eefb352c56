using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Decisions.Agreement;

namespace Demarche.Workbench.Deciding;

/// <summary>How far coders agree, and how much of what was read they found right.</summary>
/// <param name="Agreement">By kind of finding and by pairs of coders.</param>
/// <param name="Precision">By kind and confidence.</param>
public sealed record AgreementView(AgreementTable Agreement, PrecisionTable Precision)
{
    /// <summary>Works it out from the decisions of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static AgreementView Of(IRecord record)
    {
        var judged = record.Judged();
        return new AgreementView(AgreementTable.Of(judged), PrecisionTable.Of(judged));
    }
}
