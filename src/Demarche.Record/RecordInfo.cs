using NodaTime;

namespace Demarche.Record;

/// <summary>What a record is and holds.</summary>
/// <param name="Location">Where it is kept, without a password.</param>
/// <param name="Kind">What keeps it, with its version, such as "SQLite 3.53.3".</param>
/// <param name="Schema">The number of its newest migration.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="TextBytes">Bytes of all texts in UTF-8, as they are stored.</param>
/// <param name="Bytes">Bytes it takes on disk, indexes with it.</param>
/// <param name="FirstDay">First day of publication, or null where no report has a day.</param>
/// <param name="LastDay">Last day of publication.</param>
/// <param name="Readers">Versions of readers that read its reports: more than one where some are still to be read again.</param>
public sealed record RecordInfo(
    string Location,
    string Kind,
    long Schema,
    RecordCounts Counts,
    long TextBytes,
    long Bytes,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    int Readers);
