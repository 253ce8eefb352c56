using NodaTime;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>An entry of a kept model's log.</summary>
/// <param name="Id">Its id: "e" and 32 hexadecimal digits.</param>
/// <param name="At">When it was done.</param>
/// <param name="Deed">What was done.</param>
/// <param name="IsUndone">Whether it was taken back.</param>
public sealed record DoneDeed(string Id, Instant At, ModelDeed Deed, bool IsUndone);
